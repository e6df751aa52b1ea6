package bindery.manuscript.pandoc;

import java.util.List;

/**
 * Citations as spans of Markdown, in words that can be read. Within {@code .citation} each work is
 * a {@code .cite} with its key, {@code .cite-before} and {@code .cite-after} are what the author
 * wrote round it.
 */
final class CitationSpan {
  private CitationSpan() {}

  /**
   * @param mode {@code in-text} for one that is part of its sentence
   */
  static String of(String words, List<String> keys, String mode) {
    String all = String.join(" ", keys).replace("\"", "");
    return "[" + words + "]{.citation keys=\"" + all + "\"" + mode(mode) + "}";
  }

  /**
   * One work of a citation.
   *
   * @param known whether its words may be put into others
   */
  static String cite(
      String key, String mode, boolean known, String before, String label, String after) {
    String gap = before.isEmpty() ? "" : " ";
    if (!known) {
      return before + gap + label + after;
    }
    return within(before, "cite-before")
        + gap
        + "["
        + label
        + "]{.cite key=\""
        + key.replace("\"", "")
        + "\""
        + mode(mode)
        + "}"
        + within(after, "cite-after");
  }

  /** A work that is named in a sentence. */
  static String inText(String key, String who, String year, String locator) {
    String after = year.isEmpty() ? locator.replaceFirst("^, ", "") : locator;
    String words = year + within(after, "cite-after");
    String all = words.isEmpty() ? who : who + " (" + words + ")";
    return of(all, List.of(key), "in-text");
  }

  private static String within(String words, String name) {
    return words.isEmpty() ? "" : "[" + words + "]{." + name + "}";
  }

  private static String mode(String mode) {
    return mode.isEmpty() ? "" : " mode=\"" + mode + "\"";
  }
}
