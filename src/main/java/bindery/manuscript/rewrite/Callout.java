package bindery.manuscript.rewrite;

import java.util.Locale;
import java.util.Map;

/**
 * A note to the reader that stands apart: what tools call an admonition, an alert, a callout, a
 * hint or an aside. In this house it is a div of the class {@code callout} and of its kind, with a
 * title.
 *
 * @param kind one of {@code note}, {@code tip}, {@code important}, {@code warning}, {@code
 *     caution}, or a word of the author's own
 */
public record Callout(String kind, String title) {
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("info", "note"),
          Map.entry("information", "note"),
          Map.entry("seealso", "note"),
          Map.entry("hint", "tip"),
          Map.entry("success", "tip"),
          Map.entry("check", "tip"),
          Map.entry("done", "tip"),
          Map.entry("attention", "important"),
          Map.entry("danger", "caution"),
          Map.entry("error", "caution"),
          Map.entry("failure", "caution"),
          Map.entry("fail", "caution"),
          Map.entry("bug", "caution"),
          Map.entry("warn", "warning"));

  /**
   * One of a tool's word.
   *
   * @param title as the author wrote it, or empty: then it is the kind's name in the language of
   *     the book
   */
  public static Callout of(String word, String title, FolderContext around) {
    String small = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_-]", "");
    String kind = SAME.getOrDefault(small, small.isEmpty() ? "note" : small);
    String name = title.isBlank() ? around.boxName(kind, word) : title.strip();
    return new Callout(kind, name);
  }

  /**
   * Its first lines, up to where its text begins.
   *
   * @param indent before each line
   */
  public String open(String indent) {
    String head = indent + "::: {.callout ." + kind + "}\n";
    return title.isEmpty()
        ? head
        : head + indent + "::: {.callout-title}\n" + indent + title + "\n" + indent + ":::\n\n";
  }

  /** Its last line, without a line end. */
  public String close(String indent) {
    return "\n" + indent + ":::";
  }
}
