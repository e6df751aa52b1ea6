package bindery.pdf.painting;

import bindery.pdf.drawing.DrawingStyles;
import bindery.pdf.drawing.DrawingWords;
import bindery.pdf.drawing.GlyphOutlines;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One drawing while it is painted: its elements, what they look like, and what is left to paint.
 */
final class Scene {
  /** Elements around an element, those that use it counted too. */
  private static final int DEEPEST = 400;

  /** References within references. */
  private static final int MOST_REFERENCES = 40;

  private final Document document;
  private final DrawingStyles styles;
  private final DrawingWords lettering;
  private final GlyphOutlines outlines = new GlyphOutlines();
  private final Locale language;
  private final Flaws flaws;
  private final Allowance allowance;
  private final Map<String, Element> ids = new HashMap<>();
  private final Map<Element, Boolean> open = new IdentityHashMap<>();
  private final Map<Element, Boolean> seen = new IdentityHashMap<>();
  private long painted;
  private int depth;

  Scene(
      Document document,
      DrawingStyles styles,
      DrawingWords lettering,
      Locale language,
      Flaws flaws,
      Allowance allowance) {
    this.document = document;
    this.styles = styles;
    this.lettering = lettering;
    this.language = language;
    this.flaws = flaws;
    this.allowance = allowance;
    for (Element element : document.getAllElements()) {
      if (element.hasAttr("id")) {
        ids.putIfAbsent(element.attr("id"), element);
      }
    }
  }

  Document document() {
    return document;
  }

  DrawingStyles styles() {
    return styles;
  }

  DrawingWords lettering() {
    return lettering;
  }

  GlyphOutlines outlines() {
    return outlines;
  }

  Locale language() {
    return language;
  }

  Flaws flaws() {
    return flaws;
  }

  Allowance allowance() {
    return allowance;
  }

  /** The element of an id, or null. */
  Element byId(String id) {
    return ids.get(id);
  }

  /** Begins with an element; false, and told, where there have been too many. */
  boolean enter(Element element) {
    if (depth >= DEEPEST) {
      flaws.tell(element, "its references are nested too deep");
      return false;
    }
    boolean again = seen.put(element, true) != null;
    if (!room(element, 1) || again && !allowance.takeAgain(1)) {
      flaws.tell(element, "its references unfold to too many elements");
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  /** Whether so many things more may be painted; told where they may not. */
  boolean room(Element element, long things) {
    painted += things;
    if (painted > Allowance.MOST_IN_DRAWING + seen.size()) {
      flaws.tell(element, "its references unfold to too many elements");
      return false;
    }
    return true;
  }

  /** Begins with something that is referred to; false, and told, where it refers to itself. */
  boolean open(Element element) {
    if (open.containsKey(element)) {
      flaws.tell(element, "it refers to itself");
      return false;
    }
    if (open.size() >= MOST_REFERENCES) {
      flaws.tell(element, "its references are nested too deep");
      return false;
    }
    open.put(element, true);
    return true;
  }

  void close(Element element) {
    open.remove(element);
  }
}
