package bindery.pdf.drawing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The letters of a text element, in stretches that are set without a break.
 *
 * <p>An entry of a position list belongs to one character, counted through all that the element
 * holds: what a tspan does not say of its first character, the text element around it does (SVG 2
 * §11.4.2). White space collapses as in CSS Text 3 §4.1, before characters are counted.
 */
final class DrawingLetters {
  /** Character data; what is null is not said. */
  private static final class Letter {
    final Styled owner;
    final int character;
    Double x;
    Double y;
    Double dx;
    Double dy;
    Double rotate;
    boolean changesPath;

    Letter(Styled owner, int character) {
      this.owner = owner;
      this.character = character;
    }

    boolean hasPlace() {
      return x != null || y != null;
    }

    boolean startsAnew(Letter before) {
      return owner != before.owner
          || hasPlace()
          || dx != null
          || dy != null
          || rotate != null
          || changesPath;
    }
  }

  /**
   * Letters of one element that stand side by side, in the drawing's units.
   *
   * @param owner the element they are in
   * @param text white space collapsed
   * @param x where the stretch starts, or null where it goes on
   * @param y its baseline, or null where it stays
   * @param dx a shift before it
   * @param dy a shift before it, down
   * @param rotate by how many degrees its one letter is turned
   * @param changesPath whether the letter before is not on the same path
   */
  record Stretch(
      Styled owner,
      String text,
      Double x,
      Double y,
      double dx,
      double dy,
      double rotate,
      boolean changesPath) {
    boolean isPlaced() {
      return x != null || y != null || changesPath;
    }

    /** The textPath element that it is in, or null. */
    Styled path() {
      return pathOf(owner);
    }
  }

  private final DrawingStyles styles;
  private final Viewport viewport;
  private final List<Letter> letters = new ArrayList<>();
  private final Map<Styled, Integer> starts = new IdentityHashMap<>();
  private final List<Styled> elements = new ArrayList<>();
  private boolean afterSpace = true;

  private DrawingLetters(DrawingStyles styles, Viewport viewport) {
    this.styles = styles;
    this.viewport = viewport;
  }

  /** Stretches by anchored chunk: each chunk but the first starts at a place of its own. */
  static List<List<Stretch>> chunks(Styled text, DrawingStyles styles) {
    DrawingLetters all = new DrawingLetters(styles, Viewport.of(text.element()));
    all.read(text);
    all.trimEnd();
    all.elements.forEach(all::place); // inner elements after those around them
    all.markPaths();
    List<List<Stretch>> chunks = new ArrayList<>();
    for (int from = 0; from < all.letters.size(); ) {
      Stretch stretch = all.stretch(from);
      if (chunks.isEmpty() || stretch.isPlaced()) {
        chunks.add(new ArrayList<>());
      }
      chunks.get(chunks.size() - 1).add(stretch);
      from += stretch.text().codePointCount(0, stretch.text().length());
    }
    return chunks;
  }

  private void read(Styled styled) {
    Element element = styled.element();
    if ("none".equals(styled.own("display"))) {
      return;
    }
    elements.add(styled);
    starts.put(styled, letters.size());
    boolean preserve = preserves(styled);
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode node) {
        node.getWholeText().codePoints().forEach(c -> add(styled, c, preserve));
      } else if (child instanceof Element inner && isSpan(inner)) {
        read(styles.within(inner, styled));
      }
    }
  }

  private void markPaths() {
    for (int i = 0; i < letters.size(); i++) {
      Styled before = i == 0 ? null : pathOf(letters.get(i - 1).owner);
      letters.get(i).changesPath = pathOf(letters.get(i).owner) != before;
    }
  }

  private static Styled pathOf(Styled owner) {
    for (Styled at = owner; at != null && !isText(at); at = at.parent()) {
      if (at.element().normalName().equals("textpath")) {
        return at;
      }
    }
    return null;
  }

  private static boolean isText(Styled at) {
    return at.element().normalName().equals("text");
  }

  private void add(Styled owner, int c, boolean preserve) {
    boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (space && afterSpace && !preserve) {
      return;
    }
    letters.add(new Letter(owner, space ? ' ' : c));
    afterSpace = space && !preserve;
  }

  private void trimEnd() {
    if (afterSpace && !letters.isEmpty()) {
      letters.remove(letters.size() - 1);
    }
  }

  private static boolean isSpan(Element element) {
    return switch (element.normalName()) {
      case "tspan", "a", "textpath" -> true;
      default -> false;
    };
  }

  private static boolean preserves(Styled styled) {
    String css = styled.get("white-space");
    if (css != null) {
      return css.startsWith("pre") && !css.equals("pre-line") || css.equals("break-spaces");
    }
    for (Element e = styled.element(); e != null; e = e.parent()) {
      if (e.hasAttr("xml:space")) {
        return e.attr("xml:space").equals("preserve");
      }
    }
    return false;
  }

  /** Gives the letters inside an element the places that its lists have for them. */
  private void place(Styled styled) {
    DrawingFont font = styled.font();
    Element element = styled.element();
    int start = starts.get(styled);
    String[][] lists = {
      list(element, "x"), list(element, "y"), list(element, "dx"), list(element, "dy")
    };
    String[] turns = list(element, "rotate");
    for (int i = 0; start + i < letters.size() && isIn(letters.get(start + i), styled); i++) {
      Letter letter = letters.get(start + i);
      letter.x = entry(lists[0], i, font, viewport.width(), letter.x);
      letter.y = entry(lists[1], i, font, viewport.height(), letter.y);
      letter.dx = entry(lists[2], i, font, viewport.width(), letter.dx);
      letter.dy = entry(lists[3], i, font, viewport.height(), letter.dy);
      // The last turn goes on for all letters behind (SVG 2 §11.4.2).
      int turn = Math.min(i, turns.length - 1);
      letter.rotate = turn < 0 ? letter.rotate : entry(turns, turn, font, 0, letter.rotate);
    }
  }

  private static boolean isIn(Letter letter, Styled styled) {
    Styled at = letter.owner;
    while (at != null && at != styled) {
      at = isText(at) ? null : at.parent();
    }
    return at != null;
  }

  private static Double entry(String[] list, int at, DrawingFont font, double whole, Double outer) {
    return at < list.length ? (Double) font.length(list[at], whole, 0) : outer;
  }

  private static String[] list(Element element, String attribute) {
    String value = element.attr(attribute).trim();
    return value.isEmpty() ? new String[0] : value.split("[\\s,]+");
  }

  private Stretch stretch(int from) {
    Letter first = letters.get(from);
    StringBuilder text = new StringBuilder().appendCodePoint(first.character);
    for (int i = from + 1; i < letters.size(); i++) {
      if (letters.get(i).startsAnew(letters.get(i - 1))) {
        break;
      }
      text.appendCodePoint(letters.get(i).character);
    }
    return new Stretch(
        first.owner,
        text.toString(),
        first.x,
        first.y,
        orZero(first.dx),
        orZero(first.dy),
        orZero(first.rotate),
        first.changesPath);
  }

  private static double orZero(Double value) {
    return value == null ? 0 : value;
  }
}
