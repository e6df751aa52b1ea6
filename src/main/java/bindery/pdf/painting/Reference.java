package bindery.pdf.painting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A reference to an element of the same drawing (SVG 2 §16.2).
 *
 * @param id of the element
 * @param otherwise what stands behind the reference: a paint where the element is none
 */
record Reference(String id, String otherwise) {
  private static final Pattern URL =
      Pattern.compile(
          "(?i)url\\(\\s*+(['\"]?)\\s*+#([^'\")]*+)\\1\\s*+\\)\\s*+(.*)", Pattern.DOTALL);

  /** Of a value such as {@code url("#a") red}. */
  static Optional<Reference> of(String value) {
    Matcher url = URL.matcher(value == null ? "" : value.trim());
    return url.matches()
        ? Optional.of(new Reference(url.group(2).trim(), url.group(3).trim()))
        : Optional.empty();
  }

  /** The id that an {@code href} attribute leads to, or empty. */
  static String href(Element element) {
    String href = element.hasAttr("href") ? element.attr("href") : element.attr("xlink:href");
    String trimmed = href.trim();
    return trimmed.startsWith("#") ? trimmed.substring(1) : "";
  }
}
