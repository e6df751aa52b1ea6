package bindery.art;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * Copies a drawing element by element and leaves out what a picture on paper must not have: what
 * runs, what moves, and what lies outside the file. Elements of other vocabularies, which editors
 * keep their notes in, go without a word, and so do links, which a picture cannot have.
 */
final class SvgCleaner {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final Set<String> ACTIVE =
      Set.of("script", "foreignobject", "handler", "iframe", "audio", "video", "canvas");
  private static final Set<String> MOVING =
      Set.of("animate", "animatecolor", "animatemotion", "animatetransform", "set", "discard");

  /** {@code url(} that does not lead to an id of the same file. */
  private static final Pattern OUTSIDE_URL =
      Pattern.compile("url\\(\\s*+(?!['\"]?\\s*+#)[^)]*+\\)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern IMPORT = Pattern.compile("@import[^;]*;?", Pattern.CASE_INSENSITIVE);

  /** Line breaks that are kept. */
  private static final int MOST_LINES = 1_000_000;

  private final String name;
  private final Report report;
  private final StringBuilder out = new StringBuilder();
  private final SvgReferences references = new SvgReferences();
  private int skipped;
  private boolean tagOpen;
  private int tagLine;
  private int lines;
  private int counted;
  private boolean inStyle;
  private int root;

  SvgCleaner(String name, Report report) {
    this.name = name;
    this.report = report;
  }

  void start(XMLStreamReader xml) throws BadPicture {
    String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String element = xml.getLocalName();
    String lower = element.toLowerCase(Locale.ROOT);
    boolean foreign = !space.isEmpty() && !space.equals(SVG);
    if (skipped > 0 || foreign || ACTIVE.contains(lower) || MOVING.contains(lower)) {
      if (skipped == 0 && ACTIVE.contains(lower)) {
        warn(xml, element, "a drawing cannot have this element; it was left out");
      }
      skipped++;
      return;
    }
    closeTag();
    references.start(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
    out.append('<').append(element);
    boolean atRoot = root == 0;
    inStyle = lower.equals("style");
    if (atRoot) {
      out.append(" xmlns=\"").append(SVG).append("\" xmlns:xlink=\"").append(XLINK).append('"');
      root = out.length();
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attribute(xml, i, element, atRoot);
    }
    tagOpen = true;
    tagLine = xml.getLocation().getLineNumber();
  }

  void end(XMLStreamReader xml) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    references.end();
    inStyle = false;
    if (tagOpen) {
      tagOpen = false;
      padLines();
      out.append("/>");
    } else {
      out.append("</").append(xml.getLocalName()).append('>');
    }
  }

  void text(XMLStreamReader xml) {
    String text = xml.getText();
    if (skipped == 0 && root > 0 && !text.isEmpty()) {
      closeTag();
      escape(inStyle ? withoutOutside(text, xml) : text, false);
    }
  }

  /** The clean drawing, its size in pixels on the root. */
  String finish(SvgSize size) throws BadPicture {
    references.check();
    String width = " width=\"" + pixels(size.width()) + '"';
    String height = " height=\"" + pixels(size.height()) + '"';
    return out.insert(root, width + height).toString();
  }

  private void attribute(XMLStreamReader xml, int i, String element, boolean atRoot) {
    String space = xml.getAttributeNamespace(i) == null ? "" : xml.getAttributeNamespace(i);
    String attribute = xml.getAttributeLocalName(i);
    String value = xml.getAttributeValue(i);
    boolean known = space.isEmpty() || space.equals(XLINK) || space.equals(XML);
    boolean size = atRoot && (attribute.equals("width") || attribute.equals("height"));
    if (!known || attribute.equals("base") || size) {
      return;
    }
    if (attribute.toLowerCase(Locale.ROOT).startsWith("on")) {
      warn(xml, attribute, "a drawing cannot have event handlers; this one was left out");
      return;
    }
    if (attribute.equals("href")) {
      if (element.equals("a")) {
        return;
      }
      if (!isHarmless(value, element)) {
        warn(xml, value, "a drawing cannot show what is outside it; this was left out");
        return;
      }
    } else if (OUTSIDE_URL.matcher(value).find()) {
      warn(xml, value, "a drawing cannot use what is outside it; this was left out");
      value = OUTSIDE_URL.matcher(value).replaceAll("none");
    }
    if (!element.equals("a")) {
      references.attribute(attribute, value);
    }
    String prefix = space.equals(XLINK) ? "xlink:" : space.equals(XML) ? "xml:" : "";
    out.append(' ').append(prefix).append(attribute).append("=\"");
    escape(value, true);
    out.append('"');
  }

  private String withoutOutside(String css, XMLStreamReader xml) {
    String clean = OUTSIDE_URL.matcher(IMPORT.matcher(css).replaceAll("")).replaceAll("none");
    if (!clean.equals(css)) {
      warn(xml, "", "a drawing's styles cannot use what is outside it; that was left out");
    }
    return clean;
  }

  /** Ids of the same file, and pictures of pixels that the file itself has and that are sound. */
  private boolean isHarmless(String href, String element) {
    String trimmed = href.trim();
    if (trimmed.startsWith("#")) {
      return true;
    }
    boolean shows = element.equals("image") || element.equals("feImage");
    return shows && Pictures.inside(trimmed).isPresent();
  }

  private static String pixels(double points) {
    return BigDecimal.valueOf(Math.round(points / 0.75 * 10_000), 4)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void closeTag() {
    if (tagOpen) {
      tagOpen = false;
      padLines();
      out.append('>');
    }
  }

  /**
   * A tag ends on the line that it ends on in the file, although comments and parts of tags before
   * it are gone: whoever finds fault with an element can then say where it stands.
   */
  private void padLines() {
    for (; counted < out.length(); counted++) {
      lines += out.charAt(counted) == '\n' ? 1 : 0;
    }
    for (; lines < tagLine - 1 && lines < MOST_LINES; lines++) {
      out.append('\n');
      counted++;
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        default -> out.append(c);
      }
    }
  }

  private void warn(XMLStreamReader xml, String text, String what) {
    Place place =
        new Place(name, xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
    String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
    report.add(
        Problem.warning(
            "unsafe-picture", place, shown, what, "put what the drawing needs into its own file"));
  }
}
