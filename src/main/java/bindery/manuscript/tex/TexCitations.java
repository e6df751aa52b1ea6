package bindery.manuscript.tex;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Citations of LaTeX as pandoc writes them. */
final class TexCitations {
  private TexCitations() {}

  private static String keys(String written) {
    return Arrays.stream(written.split(","))
        .map(key -> key.strip().replaceAll("\\s+", ""))
        .filter(key -> !key.isEmpty())
        .map(key -> "@" + key)
        .collect(Collectors.joining("; "));
  }

  /**
   * @param options one is what stands after the citation; of two the first stands before it
   */
  static String brackets(String written, List<String> options) {
    String before = options.size() > 1 ? options.get(0) + " " : "";
    String after = options.isEmpty() ? "" : options.get(options.size() - 1);
    return "["
        + before.stripLeading()
        + keys(written)
        + (after.isEmpty() ? "" : ", " + after)
        + "]";
  }

  /** The author, the year or the title alone (natbib, “Selected parts of citations”). */
  static String part(String command, String written, List<String> options) {
    boolean starred = command.endsWith("*");
    String bare = command.replaceAll("^[Cc]ite|\\*$", "");
    String part =
        switch (bare) {
          case "author" -> starred ? "authors" : "author";
          case "fullauthor" -> "authors";
          case "title" -> starred ? "full-title" : "title";
          default -> "year";
        };
    boolean opens = command.startsWith("C");
    String mode = opens ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) : part;
    String all = brackets(written, options) + "{cite=" + mode + "}";
    return bare.equals("yearpar") ? "(" + all + ")" : all;
  }

  static String inText(String written, List<String> options) {
    if (written.indexOf(',') >= 0 || options.size() > 1) {
      return brackets(written, options);
    }
    return keys(written) + (options.isEmpty() ? "" : " [" + options.get(0) + "]");
  }
}
