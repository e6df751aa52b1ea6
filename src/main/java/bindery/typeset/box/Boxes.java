package bindery.typeset.box;

import bindery.style.BoxStyle;
import bindery.style.Pseudo;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells boxes from text, and what boxes there are in a box. */
public final class Boxes {
  private static final Set<String> LINE_ENDS = Set.of("br", "wbr");

  private final Cascade cascade;

  public Boxes(Cascade cascade) {
    this.cascade = cascade;
  }

  /**
   * The style of what stands in an element.
   *
   * @param child an element of the tree, or a generated box
   * @param parent the element's style
   */
  public Style style(Element child, Style parent) {
    return child instanceof GeneratedBox box ? box.style() : cascade.style(child, parent);
  }

  /** What an element holds in the order in which it is set: its nodes between generated boxes. */
  public List<Node> children(Element element, Style style) {
    if (element instanceof GeneratedBox) {
      return List.of();
    }
    Optional<GeneratedBox> before = generated(element, style, Pseudo.BEFORE);
    Optional<GeneratedBox> after = generated(element, style, Pseudo.AFTER);
    if (before.isEmpty() && after.isEmpty()) {
      return element.childNodes();
    }
    List<Node> all = new ArrayList<>(element.childNodeSize() + 2);
    before.ifPresent(all::add);
    all.addAll(element.childNodes());
    after.ifPresent(all::add);
    return all;
  }

  /** The box before or after what an element holds, if its style makes one. */
  public Optional<GeneratedBox> generated(Element element, Style style, Pseudo pseudo) {
    return cascade
        .pseudo(element, style, pseudo)
        .filter(own -> own.box().display() != BoxStyle.Display.NONE)
        .map(own -> new GeneratedBox(element, pseudo, own));
  }

  /** Whether an element has a box before or after what it holds. */
  public boolean generates(Element element, Style style) {
    return generated(element, style, Pseudo.BEFORE).isPresent()
        || generated(element, style, Pseudo.AFTER).isPresent();
  }

  /** Whether a child is a box of its own, and does not stand in lines. */
  public boolean isBlock(Element child, Style parent) {
    if (cascade.alwaysInline(child) || LINE_ENDS.contains(child.normalName())) {
      return false;
    }
    BoxStyle box = style(child, parent).box();
    if (box.floating() == BoxStyle.Floating.MARGIN && !cascade.blockByNature(child)) {
      return false; // its line goes on
    }
    return switch (box.display()) {
      case NONE, INLINE, INLINE_BLOCK -> false;
      default -> true;
    };
  }

  /**
   * Whether an element that stands in lines is a box of its own by nature. Manuscripts write such
   * elements on lines of their own, so that there is a space between them and what is around.
   */
  public boolean standsApart(Element inline) {
    return cascade.blockByNature(inline);
  }

  /** Whether a child that stands in lines holds a box, which parts it (CSS 2.2 §9.2.1.1). */
  public boolean parted(Element child, Style parent) {
    boolean one = child.childrenSize() == 0 && cascade.alwaysInline(child);
    if (one || child.normalName().equals("math")) {
      return false;
    }
    Style style = style(child, parent);
    return style.box().display() != BoxStyle.Display.NONE && within(child, style);
  }

  /** Whether it holds boxes, and not text alone. */
  public boolean within(Element element, Style style) {
    for (Node node : children(element, style)) {
      if (node instanceof Element child && (isBlock(child, style) || parted(child, style))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a box within it, however deep, is to stand in columns. */
  public boolean divided(Element element, Style style) {
    return any(element, style, box -> box.columns().divides());
  }

  /** Whether one is to stand across the columns around it. */
  public boolean spanned(Element element, Style style) {
    return any(element, style, box -> box.columns().spans());
  }

  private boolean any(Element element, Style style, Predicate<BoxStyle> wanted) {
    for (Element child : element.children()) {
      if (isBlock(child, style)) {
        Style own = style(child, style);
        if (wanted.test(own.box()) || any(child, own, wanted)) {
          return true;
        }
      }
    }
    return false;
  }
}
