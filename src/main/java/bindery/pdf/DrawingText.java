package bindery.pdf;

import bindery.glyph.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Turns the words of a drawing into outlines (SVG 2 §11). A viewer, or the JDK, would take the
 * system's fonts, and the book would look different on every machine.
 *
 * <p>{@code x y dx dy text-anchor dominant-baseline}, the font properties, classes and transforms
 * are honoured. Text on a path is set straight, from where its text element begins.
 */
final class DrawingText {
  private final Lettering lettering;
  private final GlyphOutlines outlines = new GlyphOutlines();

  DrawingText(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The drawing with paths for text. */
  String outlined(String svg) {
    Document document = Jsoup.parse(svg, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    DrawingStyles styles = new DrawingStyles(document);
    for (Element text : document.select("text")) {
      text.replaceWith(outlined(text, styles));
    }
    styles.writeOut(document);
    return document.outerHtml();
  }

  private Element outlined(Element text, DrawingStyles styles) {
    Element group = group(text, styles);
    double x = 0;
    double y = 0;
    for (List<DrawingLetters.Stretch> chunk : DrawingLetters.chunks(text)) {
      DrawingLetters.Stretch first = chunk.get(0);
      DrawingFont firstFont = DrawingFont.of(first.owner(), styles);
      x = first.x().map(firstFont::length).orElse(x);
      y = first.y().map(firstFont::length).orElse(y);
      List<List<GlyphRun>> set = new ArrayList<>();
      double width = 0;
      for (DrawingLetters.Stretch stretch : chunk) {
        DrawingFont font = DrawingFont.of(stretch.owner(), styles);
        List<GlyphRun> runs =
            lettering.set(stretch.text(), font.families(), font.weight(), font.italic());
        set.add(runs);
        width += font.length(stretch.dx());
        for (GlyphRun run : runs) {
          width += run.width(font.size()) + font.tracking() * run.glyphs().length;
        }
      }
      double pen = x - width * firstFont.anchor();
      for (int i = 0; i < chunk.size(); i++) {
        DrawingLetters.Stretch stretch = chunk.get(i);
        DrawingFont font = DrawingFont.of(stretch.owner(), styles);
        pen += font.length(stretch.dx());
        y += font.length(stretch.dy());
        Element inner = innermost(group, stretch.owner(), text, styles);
        for (GlyphRun run : set.get(i)) {
          double drop = font.drop(run.face());
          String path = outlines.path(run, font.size(), pen, y + drop, font.tracking());
          if (!path.isEmpty()) {
            inner.appendElement("path").attr("d", path);
          }
          pen += run.width(font.size()) + font.tracking() * run.glyphs().length;
        }
      }
      x = pen;
    }
    return group;
  }

  /** New groups, with the paint and visibility of each tspan, for the elements a stretch is in. */
  private static Element innermost(
      Element group, Element owner, Element text, DrawingStyles styles) {
    Element into = group;
    List<Element> spans = new ArrayList<>();
    for (Element e = owner; e != text; e = e.parent()) {
      spans.add(0, e);
    }
    for (Element span : spans) {
      Element inner = group(span, styles);
      into.appendChild(inner);
      into = inner;
    }
    return into;
  }

  /** A group with all that the element says of paint; what it says of letters has been used. */
  private static Element group(Element element, DrawingStyles styles) {
    Element group = new Element("g");
    element.attributes().forEach(a -> group.attr(a.getKey(), a.getValue()));
    for (String used : List.of("x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust")) {
      group.removeAttr(used);
    }
    if (!element.normalName().equals("text")) {
      // An id must stay unique although a span's group may be made more than once.
      group.removeAttr("id");
    }
    String declarations = styles.declarations(element);
    if (!declarations.isEmpty()) {
      group.attr("style", declarations);
    }
    return group;
  }
}
