package bindery.manuscript.tex;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TexPictures of LaTeX. */
final class TexPictures {
  private static final Pattern WIDTH =
      Pattern.compile(
          "width\\s*=\\s*([\\d.]*)\\s*(\\\\(?:text|line|column|page)?width|cm|mm|in|pt|px|em)");

  private TexPictures() {}

  /**
   * @param caption as Markdown, or empty
   * @param id or empty
   */
  static String picture(
      String path, List<String> options, String caption, String id, TexReader reader) {
    StringBuilder out = new StringBuilder("![](<").append(reader.picture(path)).append(">");
    if (!caption.isEmpty()) {
      out.append(" \"").append(caption.replace("\"", "\\\"")).append("\"");
    }
    out.append(")");
    String width = options.isEmpty() ? "" : width(options.get(options.size() - 1));
    String spec = (id.isEmpty() ? "" : "#" + id + " ") + width;
    return spec.isBlank()
        ? out.toString()
        : out.append("{").append(spec.strip()).append("}").toString();
  }

  private static String width(String options) {
    Matcher width = WIDTH.matcher(options);
    if (!width.find()) {
      return "";
    }
    String number = width.group(1);
    if (!width.group(2).startsWith("\\")) {
      return number.isEmpty() ? "" : "width=" + number + width.group(2);
    }
    try {
      double part = number.isEmpty() ? 1 : Double.parseDouble(number);
      return part > 0 && part <= 1
          ? String.format(Locale.ROOT, "width=%d%%", Math.round(100 * part))
          : "";
    } catch (NumberFormatException e) {
      return ""; // 1.2.3 is no number
    }
  }
}
