package bindery.pdf.drawing;

import bindery.typeset.glyph.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Turns the words of a drawing into outlines (SVG 2 §11). A viewer, or the JDK, would take the
 * system's fonts, and the book would look different on every machine.
 *
 * <p>{@code x y dx dy text-anchor textLength dominant-baseline baseline-shift}, the font
 * properties, classes and transforms are honoured. Text on a path is set straight, from where its
 * text element begins; letters are not turned one by one.
 */
public final class DrawingText {
  private static final List<String> USED =
      List.of("x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust");

  private final DrawingWords lettering;
  private final GlyphOutlines outlines = new GlyphOutlines();

  public DrawingText(DrawingWords lettering) {
    this.lettering = lettering;
  }

  /**
   * The drawing with paths for text.
   *
   * @param missing hears of every character that no face has
   */
  public String outlined(String svg, IntConsumer missing) {
    Document document = Jsoup.parse(svg, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    DrawingStyles styles = new DrawingStyles(document);
    for (Element text : document.select("text")) {
      text.replaceWith(outlined(text, styles, missing));
    }
    styles.writeOut(document);
    return document.outerHtml();
  }

  private Element outlined(Element text, DrawingStyles styles, IntConsumer missing) {
    Element group = group(text, styles);
    for (DrawingSetter.Set set : DrawingSetter.set(text, styles, lettering)) {
      tell(set.run(), missing);
      String path =
          outlines.path(set.run(), set.size(), set.x(), set.y(), set.tracking(), set.stretch());
      if (!path.isEmpty()) {
        innermost(group, set.owner(), text, styles).appendElement("path").attr("d", path);
      }
    }
    return group;
  }

  /** Glyph 0 is what a face shows in place of those that it lacks. */
  private static void tell(GlyphRun run, IntConsumer missing) {
    for (int i = 0; i < run.glyphs().length; i++) {
      if (run.glyphs()[i] == 0) {
        missing.accept(run.text().codePointAt(run.clusters()[i]));
      }
    }
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
    USED.forEach(group::removeAttr);
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
