package bindery.epub.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * The last look at a drawing before it is packed. {@code art} has cleaned it; what is still found
 * here is refused, not mended.
 */
public final class SvgCheck {
  private SvgCheck() {}

  private static final Set<String> FORBIDDEN =
      Set.of("script", "foreignobject", "iframe", "handler", "set", "animate", "animatemotion");

  private static final Pattern OUTSIDE =
      Pattern.compile("(?i)(@import|url\\s*+\\(\\s*+['\"]?+\\s*+(?!#|data:image/))");

  /** What is wrong with a drawing, as one sentence; empty if it may be packed. */
  public static Optional<String> objection(byte[] svg) {
    String text = new String(svg, StandardCharsets.UTF_8);
    if (text.contains("<!ENTITY")) {
      return Optional.of("the drawing defines XML entities");
    }
    for (Element element : Jsoup.parse(text, "", Parser.xmlParser()).getAllElements()) {
      String name = element.normalName();
      String local = name.substring(name.indexOf(':') + 1);
      if (FORBIDDEN.contains(local)) {
        return Optional.of("the drawing holds a <" + element.tagName() + "> element");
      }
      if (local.equals("style") && OUTSIDE.matcher(element.wholeText()).find()) {
        return Optional.of("a style in the drawing refers to another file");
      }
      for (Attribute attribute : element.attributes()) {
        Optional<String> objection = objection(attribute);
        if (objection.isPresent()) {
          return objection;
        }
      }
      for (Node node : element.childNodes()) {
        if (node instanceof DocumentType type && type.outerHtml().contains("[")) {
          return Optional.of("the drawing has a document type of its own");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> objection(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().strip();
    if (name.startsWith("on")) {
      return Optional.of("the drawing has an event handler, " + attribute.getKey());
    }
    boolean address = name.equals("href") || name.equals("xlink:href") || name.equals("src");
    if (address && !value.startsWith("#") && !value.startsWith("data:image/")) {
      return Optional.of("the drawing refers to another file, ‘" + value + "’");
    }
    if (!name.startsWith("xmlns") && OUTSIDE.matcher(value).find()) {
      return Optional.of("the drawing refers to another file in " + attribute.getKey());
    }
    return Optional.empty();
  }
}
