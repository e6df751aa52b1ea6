package bindery.style;

import java.util.Locale;

/** One piece of a {@code content} or {@code string-set} list. */
public sealed interface Content {
  record Text(String text) implements Content {}

  /** {@code content()}, {@code content(text)}: the element's own text. */
  record Own() implements Content {}

  /** {@code attr(name)}. */
  record Attribute(String name) implements Content {}

  /** {@code counter(name, style)}; {@code page} and {@code pages} are known of themselves. */
  record Counter(String name, String style) implements Content {}

  /** {@code counters(name, separator, style)}. */
  record Counters(String name, String separator, String style) implements Content {}

  /** {@code string(name, first | start | last | first-except)}. */
  record Named(String name, Which which) implements Content {}

  /** {@code target-counter(attr(href), page, style)}; {@code url} holds the attribute's name. */
  record TargetCounter(String attribute, String counter, String style) implements Content {}

  /** {@code target-text(attr(href))}. */
  record TargetText(String attribute) implements Content {}

  /**
   * {@code -bindery-locator(page | separator)}: what one of several links to pages shows, or what
   * stands before it, once pages are joined that follow one another: 12–14, 20.
   */
  record Locator(boolean separator) implements Content {}

  /** {@code -bindery-note-number(decimal | symbols)}: that of a note among those of its page. */
  record NoteNumber(boolean symbols) implements Content {}

  /** {@code leader(".")}: the pattern repeated over the space that is left. */
  record Leader(String pattern) implements Content {}

  /** {@code open-quote} and {@code close-quote}. */
  record Quote(boolean open) implements Content {}

  /** Which of a page's values of a named string is meant (GCPM 3 §1.1.2). */
  enum Which {
    FIRST,
    START,
    LAST,
    FIRST_EXCEPT,
    /**
     * From the first to the last: 12–31. No word of CSS, so it is written {@code -bindery-range}.
     */
    RANGE;

    /** As stylesheets write it. */
    public String word() {
      String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
      return this == RANGE ? "-bindery-" + name : name;
    }
  }
}
