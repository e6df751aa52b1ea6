package bindery.pdf.drawing;

import bindery.report.Report;
import java.awt.geom.Path2D;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Makes the words of a drawing outlines of the book's own faces. Programs that show an SVG file as
 * a picture have no faces but their own, and words set in those have other widths.
 *
 * <p>Words that are more than letters in their places stay words: on a path, underlined, upright in
 * columns, parts of patterns and clips, and those with letters that no face at hand has.
 */
public final class OutlinedWords {
  /** Bytes of outlines that a drawing is given at most; one of more words keeps them. */
  private static final int MOST = 1_000_000;

  /** What holds things that are shown elsewhere, with looks that come from there. */
  private static final String SHOWN_ELSEWHERE =
      "defs, symbol, pattern, marker, clipPath, mask, switch";

  /** What a text element says that its outlines have taken in, or that is said anew for them. */
  private static final Set<String> TAKEN_IN =
      Set.of(
          "x",
          "y",
          "dx",
          "dy",
          "rotate",
          "textLength",
          "lengthAdjust",
          "style",
          "class",
          "font",
          "font-family",
          "font-size",
          "font-style",
          "font-variant",
          "font-weight",
          "letter-spacing",
          "word-spacing",
          "text-anchor",
          "dominant-baseline",
          "xml:space",
          "white-space",
          "text-rendering");

  /** What an outline is painted with. */
  private static final List<String> PAINT =
      List.of(
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-width",
          "stroke-opacity",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-dasharray",
          "stroke-dashoffset",
          "paint-order",
          "visibility",
          "color");

  /** What the whole of a text is painted through. */
  private static final List<String> AROUND =
      List.of("transform", "opacity", "clip-path", "mask", "filter", "mix-blend-mode");

  private final Document document;
  private final DrawingStyles styles;
  private final DrawingWords words;
  private final GlyphOutlines outlines = new GlyphOutlines();
  private final Set<String> used = new HashSet<>();
  private int written;

  private OutlinedWords(Document document, DrawingWords words) {
    this.document = document;
    this.styles = new DrawingStyles(document, "", new Report());
    this.words = words;
    for (Element use : document.getElementsByTag("use")) {
      String href = use.hasAttr("href") ? use.attr("href") : use.attr("xlink:href");
      used.add(href.replaceFirst("^#", ""));
    }
  }

  /**
   * The drawing with outlines; the same bytes where it has no words.
   *
   * @param svg as it was cleaned
   * @param words sets words in the book's faces
   */
  public static byte[] of(byte[] svg, DrawingWords words) {
    String text = new String(svg, StandardCharsets.UTF_8);
    if (!text.contains("<text")) {
      return svg;
    }
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    OutlinedWords outlined = new OutlinedWords(document, words);
    boolean any = false;
    for (Element each : document.getElementsByTag("text")) {
      any |= outlined.outline(each);
    }
    boolean much = outlined.written > MOST;
    return any && !much ? document.outerHtml().getBytes(StandardCharsets.UTF_8) : svg;
  }

  /** Puts outlines in the place of a text element; false where it stays. */
  private boolean outline(Element text) {
    if (written > MOST || !isPlain(text)) {
      return false;
    }
    Styled styled = styles.inTree(text);
    List<DrawingSetter.Set> sets =
        DrawingSetter.set(styled, styles, words, DrawingSetter.Paths.NONE);
    boolean whole =
        sets.stream().allMatch(set -> has(set) && isPlain(set.owner())) && isPlain(styled);
    if (sets.isEmpty() || !whole) {
      return false;
    }
    Element group = new Element("g");
    for (Attribute attribute : text.attributes()) {
      if (!TAKEN_IN.contains(attribute.getKey()) && !PAINT.contains(attribute.getKey())) {
        group.attr(attribute.getKey(), attribute.getValue());
      }
    }
    AROUND.forEach(property -> put(group, property, styled.own(property)));
    put(group, "display", styled.own("display"));
    sets.forEach(set -> path(set, group));
    text.replaceWith(group);
    return true;
  }

  private void path(DrawingSetter.Set set, Element group) {
    if (set.size() <= 0) {
      return;
    }
    Path2D.Double shape =
        outlines.path(set.run(), set.size(), set.at(), set.tracking(), set.stretch());
    String data = PathText.of(shape, set.size());
    if (data.isEmpty()) {
      return;
    }
    Element path = group.appendElement("path").attr("d", data);
    PAINT.forEach(property -> put(path, property, set.owner().get(property)));
    if (set.owner().element() != group && !set.owner().element().normalName().equals("text")) {
      put(path, "opacity", set.owner().own("opacity"));
    }
    // Parts of a letter may lie over one another.
    path.attr("fill-rule", "nonzero");
    written += data.length();
  }

  private static void put(Element element, String property, String value) {
    if (value != null && !value.isEmpty()) {
      element.attr(property, value);
    }
  }

  /** Glyph 0 is what a face shows in place of those that it lacks. */
  private static boolean has(DrawingSetter.Set set) {
    for (int glyph : set.run().glyphs()) {
      if (glyph == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlain(Element text) {
    boolean shownElsewhere = text.closest(SHOWN_ELSEWHERE) != null;
    boolean more = !text.select("textPath, a").isEmpty();
    return !shownElsewhere && !more && !isUsed(text);
  }

  /** Whether a {@code use} element shows it, or something that it is part of, once more. */
  private boolean isUsed(Element text) {
    for (Element at = text; at != null; at = at.parent()) {
      if (!at.id().isEmpty() && used.contains(at.id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(Styled styled) {
    String decoration = styled.own("text-decoration");
    String mode = styled.get("writing-mode", "");
    return (decoration == null || decoration.startsWith("none"))
        && !mode.startsWith("tb")
        && !mode.startsWith("vertical")
        && styled.own("transform-origin") == null
        && styled.own("transform-box") == null;
  }
}
