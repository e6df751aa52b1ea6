package bindery.manuscript.quarto;

import java.util.List;
import java.util.Optional;

/** Pictures with a caption, as raw HTML: the caption is Markdown, whatever stands in it. */
final class PictureText {
  private PictureText() {}

  /**
   * @param width as HTML has it, or empty
   */
  static String figure(
      String id, List<String> files, Optional<String> caption, String alt, String width) {
    StringBuilder out = new StringBuilder("<figure");
    if (!id.isEmpty()) {
      out.append(" id=\"").append(escaped(id)).append('"');
    }
    out.append('>');
    for (String file : files) {
      out.append("<img src=\"").append(escaped(file)).append("\" alt=\"").append(escaped(alt));
      out.append(width.isEmpty() ? "\"" : "\" width=\"" + escaped(width) + "\"").append("/>");
    }
    caption.ifPresent(
        words -> out.append("\n<figcaption>").append(flat(words)).append("</figcaption>"));
    return out.append("</figure>\n").toString();
  }

  static String escaped(String value) {
    return flat(value)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** In one line: a blank line would end the element. */
  static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
