package bindery.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The letters of a text element, in stretches that are set without a break (SVG 2 §11.5). */
final class DrawingLetters {
  /**
   * Letters of one element that stand side by side.
   *
   * @param owner the element they are in
   * @param text white space collapsed
   * @param x where the stretch starts, if it says so
   * @param y its baseline, if it says so
   * @param dx a shift before it, or {@code 0}
   * @param dy a shift before it, or {@code 0}
   */
  record Stretch(
      Element owner, String text, Optional<String> x, Optional<String> y, String dx, String dy) {
    boolean isPlaced() {
      return x.isPresent() || y.isPresent();
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();
  private boolean afterSpace = true;

  private DrawingLetters() {}

  /** Stretches by anchored chunk: each chunk but the first starts at a place of its own. */
  static List<List<Stretch>> chunks(Element text) {
    DrawingLetters letters = new DrawingLetters();
    letters.read(text);
    letters.trimEnd();
    List<List<Stretch>> chunks = new ArrayList<>();
    for (Stretch stretch : letters.stretches) {
      if (chunks.isEmpty() || stretch.isPlaced()) {
        chunks.add(new ArrayList<>());
      }
      chunks.get(chunks.size() - 1).add(stretch);
    }
    return chunks;
  }

  private void read(Element element) {
    Positions positions = new Positions(element);
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode node) {
        String text = collapse(node.getWholeText(), preserves(element));
        positions.split(text, stretches);
      } else if (child instanceof Element inner && isSpan(inner)) {
        read(inner);
        // What follows a span goes on where the span ends.
        positions.forgetFirst();
      }
    }
  }

  private static boolean isSpan(Element element) {
    return switch (element.normalName()) {
      case "tspan", "a", "textpath" -> true;
      default -> false;
    };
  }

  private static boolean preserves(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.hasAttr("xml:space")) {
        return e.attr("xml:space").equals("preserve");
      }
    }
    return false;
  }

  private String collapse(String text, boolean preserve) {
    if (preserve) {
      afterSpace = false;
      return text.replaceAll("[\\r\\n\\t]", " ");
    }
    String collapsed = text.replaceAll("\\s+", " ");
    if (afterSpace && collapsed.startsWith(" ")) {
      collapsed = collapsed.substring(1);
    }
    if (!collapsed.isEmpty()) {
      afterSpace = collapsed.endsWith(" ");
    }
    return collapsed;
  }

  private void trimEnd() {
    if (afterSpace && !stretches.isEmpty()) {
      int last = stretches.size() - 1;
      Stretch s = stretches.get(last);
      String text = s.text().stripTrailing();
      stretches.set(last, new Stretch(s.owner(), text, s.x(), s.y(), s.dx(), s.dy()));
    }
  }

  /** The position lists of an element; each entry belongs to one character. */
  private static final class Positions {
    private final Element owner;
    private final List<String> x;
    private final List<String> y;
    private final List<String> dx;
    private final List<String> dy;
    private int next;

    Positions(Element owner) {
      this.owner = owner;
      x = list("x");
      y = list("y");
      dx = list("dx");
      dy = list("dy");
    }

    void forgetFirst() {
      next = Math.max(next, 1);
    }

    void split(String text, List<Stretch> into) {
      int at = 0;
      while (at < text.length()) {
        Stretch place =
            new Stretch(
                owner,
                "",
                Optional.ofNullable(entry(x)),
                Optional.ofNullable(entry(y)),
                Optional.ofNullable(entry(dx)).orElse("0"),
                Optional.ofNullable(entry(dy)).orElse("0"));
        int end = at;
        do {
          end = text.offsetByCodePoints(end, 1);
          next++;
        } while (end < text.length() && !hasEntry());
        into.add(
            new Stretch(
                owner, text.substring(at, end), place.x(), place.y(), place.dx(), place.dy()));
        at = end;
      }
    }

    private boolean hasEntry() {
      return entry(x) != null || entry(y) != null || entry(dx) != null || entry(dy) != null;
    }

    private String entry(List<String> list) {
      return next < list.size() ? list.get(next) : null;
    }

    private List<String> list(String attribute) {
      String value = owner.attr(attribute).trim();
      return value.isEmpty() ? List.of() : List.of(value.split("[\\s,]+"));
    }
  }
}
