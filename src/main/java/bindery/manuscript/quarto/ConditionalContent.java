package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code ::: {.content-visible when-format="html"}} and its like (Quarto, “Conditional Content”). A
 * book is read in its formats: PDF and EPUB; what is for websites alone stays out where something
 * stands in its place.
 */
final class ConditionalContent implements Rewriting {
  private static final Set<String> BOOKS =
      Set.of("pdf", "epub", "latex", "epub2", "epub3", "beamer", "typst", "print");

  /** Formats of which a book has another beside them: what is not for these is for EPUB. */
  private static final Set<String> PAPER = Set.of("pdf", "latex", "beamer", "typst", "print");

  /** What a book on paper cannot hold, and has something else for. */
  private static final Pattern LIVE =
      Pattern.compile(
          "(?i)<(?:iframe|video|audio|script)\\b|\\{\\{<\\s*video|\\{(?:ojs|webr|pyodide|shinylive)");

  private static final int MUCH_MORE = 4;

  private static final Pattern SPAN =
      Pattern.compile(
          "\\[([^\\[\\]\\n]{0,2000})]\\{\\.content-(visible|hidden)[ \\t]+(when|unless)-(\\w+)=[\"']?([^\"'}\\s]*)[\"']?}");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (!text.text().contains(".content-") && !text.text().contains(".hidden")) {
      return text;
    }
    Draft draft = new Draft(text);
    List<Div> divs = Div.of(text, from);
    for (int i = 0; i < divs.size(); i++) {
      Div div = divs.get(i);
      if (div.depth() < Div.DEEPEST && div.start() >= draft.end() && isOut(divs, i, text.text())) {
        draft.put(div.start(), div.end(), "");
        tell(div, text);
      }
    }
    return Draft.replaced(
        draft.done(),
        from,
        "]{.content-",
        SPAN,
        m -> isOut(m.group(2), m.group(3), m.group(4), m.group(5)) ? "" : m.group(1));
  }

  private static void tell(Div div, ManuscriptText text) {
    int end = Math.max(div.start(), div.body() - 1);
    text.report()
        .add(
            Problem.note(
                "conditional",
                text.place(div.start()),
                text.text().substring(div.start(), end),
                "this is for another format than a book’s and is left out:",
                ""));
  }

  /** Whether a div stays out. */
  private static boolean isOut(List<Div> divs, int at, String text) {
    Div div = divs.get(at);
    Optional<Div> other = beside(divs, at, text);
    if (isOut(div)) {
      return !isForOthers(div) || other.isPresent() && !isRicher(div, other.get(), text);
    }
    return other.isPresent()
        && isOut(other.get())
        && isForOthers(other.get())
        && isRicher(other.get(), div, text);
  }

  /**
   * Whether what is for websites, or for all but PDF, says so much more than what the PDF has in
   * its place that the latter can only point to it.
   */
  private static boolean isRicher(Div div, Div book, String text) {
    String words = text.substring(div.body(), div.bodyEnd());
    int few = book.bodyEnd() - book.body();
    return words.length() > MUCH_MORE * few && !LIVE.matcher(words).find();
  }

  /** Whether websites have it, or all but PDF: if nothing stands for it, its words are nowhere. */
  private static boolean isForOthers(Div div) {
    boolean visible = div.has("content-visible");
    String with = div.value(visible ? "when-format" : "unless-format");
    String without = div.value(visible ? "unless-format" : "when-format");
    return visible && with.equals("html") || PAPER.contains(without);
  }

  /** The div beside it that is for other formats, with nothing between. */
  private static Optional<Div> beside(List<Div> divs, int at, String text) {
    Div div = divs.get(at);
    Div before = null;
    for (int i = at - 1; i >= 0 && before == null; i--) {
      before = divs.get(i).depth() == div.depth() ? divs.get(i) : null;
      if (divs.get(i).depth() < div.depth()) {
        break;
      }
    }
    int next = at + 1;
    while (next < divs.size() && divs.get(next).start() < div.end()) {
      next++;
    }
    Div after = next < divs.size() ? divs.get(next) : null;
    if (before != null && isPair(before, div, before.end(), div.start(), text)) {
      return Optional.of(before);
    }
    return after != null && isPair(after, div, div.end(), after.start(), text)
        ? Optional.of(after)
        : Optional.empty();
  }

  private static boolean isPair(Div other, Div div, int from, int to, String text) {
    boolean conditional = other.has("content-visible") || other.has("content-hidden");
    return conditional
        && isOut(other) != isOut(div)
        && from <= to
        && text.substring(from, to).isBlank();
  }

  private static boolean isOut(Div div) {
    if (div.has("hidden")) {
      return true;
    }
    for (String kind : List.of("visible", "hidden")) {
      if (div.has("content-" + kind)) {
        for (String word : List.of("when", "unless")) {
          for (String what : List.of("format", "profile", "meta")) {
            String value = div.value(word + "-" + what);
            if (!value.isEmpty()) {
              return isOut(kind, word, what, value);
            }
          }
        }
        return kind.equals("hidden");
      }
    }
    return false;
  }

  private static boolean isOut(String kind, String word, String what, String value) {
    boolean applies = what.equals("format") && BOOKS.contains(value) == word.equals("when");
    boolean other = !what.equals("format") && word.equals("unless");
    return (applies || other) != kind.equals("visible");
  }
}
