package bindery.manuscript.tex;

import java.util.Arrays;
import java.util.List;
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

  static String inText(String written, List<String> options) {
    if (written.indexOf(',') >= 0 || options.size() > 1) {
      return brackets(written, options);
    }
    return keys(written) + (options.isEmpty() ? "" : " [" + options.get(0) + "]");
  }
}
