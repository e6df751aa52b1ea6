package bindery.pdf.drawing;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * An element of a drawing where it is painted, with what is declared for it and what it inherits
 * there: a {@code use} element hands its own values on to what it shows (SVG 2 §5.5).
 */
public final class Styled {
  /** SVG 2 appendix H and the CSS modules that it names there. */
  private static final Set<String> INHERITED =
      Set.of(
          "clip-rule",
          "color",
          "color-interpolation",
          "cursor",
          "direction",
          "dominant-baseline",
          "fill",
          "fill-opacity",
          "fill-rule",
          "font",
          "font-family",
          "font-size",
          "font-style",
          "font-variant",
          "font-weight",
          "image-rendering",
          "letter-spacing",
          "marker-end",
          "marker-mid",
          "marker-start",
          "paint-order",
          "shape-rendering",
          "stroke",
          "stroke-dasharray",
          "stroke-dashoffset",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-opacity",
          "stroke-width",
          "text-anchor",
          "text-rendering",
          "text-transform",
          "visibility",
          "white-space",
          "word-spacing",
          "writing-mode");

  /** Names put in the place of names for one value; more is an attack. */
  private static final int MOST_NAMES = 200;

  private static final int LONGEST_VALUE = 20_000;

  private final Element element;
  private final Styled parent;
  private final Map<String, String> declared;
  private DrawingFont font;

  Styled(Element element, Styled parent, Map<String, String> declared) {
    this.element = element;
    this.parent = parent;
    this.declared = declared;
  }

  public Element element() {
    return element;
  }

  /** What it inherits from, or null for the outermost. */
  public Styled parent() {
    return parent;
  }

  /** How its letters are set, and what its relative lengths are of. */
  public DrawingFont font() {
    if (font == null) {
      font = (parent == null ? DrawingFont.initial() : parent.font()).within(this);
    }
    return font;
  }

  /** Whether it or what it inherits is not to be seen, though it takes room. */
  public boolean hidden() {
    String visibility = get("visibility");
    return visibility != null && !visibility.equals("visible");
  }

  /** The value that holds for a property, or null where its initial value does. */
  public String get(String property) {
    boolean inherits = INHERITED.contains(property) || property.startsWith("--");
    for (Styled at = this; at != null; at = at.parent) {
      String value = at.said(property);
      boolean fromParent =
          value == null || value.equals("unset") || value.equals("revert")
              ? inherits
              : value.equals("inherit");
      if (!fromParent) {
        return value == null
                || value.equals("initial")
                || value.equals("unset")
                || value.equals("revert")
            ? null
            : value;
      }
    }
    return null;
  }

  /** The names of all that is declared for this very element. */
  public Iterable<String> declared() {
    return declared.keySet();
  }

  public String get(String property, String initial) {
    String value = get(property);
    return value == null ? initial : value;
  }

  /** What is declared for this very element, keywords for inheriting left as they are, or null. */
  public String own(String property) {
    String value = said(property);
    return "inherit".equals(value) ? parent == null ? null : parent.get(property) : value;
  }

  private String said(String property) {
    String value = declared.get(property);
    return value == null || property.startsWith("--") || !value.contains("var(")
        ? value
        : new Names().replaced(value);
  }

  /** Custom properties in the place of {@code var()} (CSS Variables 1 §3). */
  private final class Names {
    private int count;

    /** Null where a name has no value, which makes the declaration void. */
    String replaced(String value) {
      String rest = value;
      for (int at = rest.indexOf("var("); at >= 0; at = rest.indexOf("var(")) {
        int end = closing(rest, at + 3);
        if (end < 0 || ++count > MOST_NAMES || rest.length() > LONGEST_VALUE) {
          return null;
        }
        String inner = rest.substring(at + 4, end);
        int comma = inner.indexOf(',');
        String name = (comma < 0 ? inner : inner.substring(0, comma)).trim();
        String found = name.startsWith("--") ? get(name) : null;
        if (found == null && comma < 0) {
          return null;
        }
        String instead = found == null ? inner.substring(comma + 1) : found;
        rest = rest.substring(0, at) + instead.trim() + rest.substring(end + 1);
      }
      return rest.trim();
    }

    private int closing(String text, int open) {
      int depth = 0;
      for (int i = open; i < text.length(); i++) {
        char c = text.charAt(i);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
      return -1;
    }
  }
}
