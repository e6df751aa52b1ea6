package bindery.typeset.box;

import bindery.book.Book;
import bindery.style.BoxStyle;
import bindery.style.Generated;
import bindery.style.Pseudo;
import bindery.style.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The values of counters at every element of a book (CSS Lists 3 §4). Those of a name are counted
 * through once, when somebody asks first for it: where a note, a cell or a caption is set does not
 * matter to them.
 */
public final class BookCounters {
  private static final String ITEM = "list-item";

  private final Boxes boxes;
  private final Element body;
  private final Style root;
  private final Map<String, Map<Element, At>> known = new HashMap<>();

  /** Values at an element itself, and in the boxes that it generates. */
  private record At(List<Integer> own, List<Integer> before, List<Integer> after) {}

  /** A counter, and how deep the element stands that made it. */
  private static final class Instance {
    private final int depth;
    private int value;

    private Instance(int depth, int value) {
      this.depth = depth;
      this.value = value;
    }
  }

  /**
   * @param root the style of the tree's root
   */
  public BookCounters(Boxes boxes, Book book, Style root) {
    this.boxes = boxes;
    this.body = book.tree().body();
    this.root = root;
  }

  /**
   * The values of the counters of a name, the outermost first; none where nobody has made one.
   *
   * @param slot the generated box that shows it; {@code MARKER} for the element itself
   */
  public List<Integer> values(Element element, Pseudo slot, String name) {
    At at = known(name).get(element);
    if (at == null) {
      return List.of();
    }
    return switch (slot) {
      case BEFORE -> at.before();
      case AFTER -> at.after();
      default -> at.own();
    };
  }

  private synchronized Map<Element, At> known(String name) {
    Map<Element, At> found = known.get(name);
    if (found == null) {
      Pass pass = new Pass(name);
      pass.element(body, boxes.style(body, root), 0);
      found = pass.found;
      known.put(name, found);
    }
    return found;
  }

  private final class Pass {
    private final Map<Element, At> found = new IdentityHashMap<>();
    private final String name;
    private final List<Instance> instances = new ArrayList<>();
    private List<Integer> values = List.of();

    Pass(String name) {
      this.name = name;
    }

    void element(Element element, Style style, int depth) {
      if (style.box().display() == BoxStyle.Display.NONE) {
        return; // counts nothing (CSS Lists 3 §4.6)
      }
      enter(style.generated(), depth);
      if (name.equals(ITEM)) {
        items(element, style, depth);
      }
      List<Integer> own = values;
      List<Integer> before = generated(element, style, Pseudo.BEFORE, depth + 1);
      boolean formula = element.normalName().equals("math"); // in which nothing is counted
      for (Node node : formula ? List.<Node>of() : element.childNodes()) {
        if (node instanceof Element child) {
          element(child, boxes.style(child, style), depth + 1);
        }
      }
      List<Integer> after = generated(element, style, Pseudo.AFTER, depth + 1);
      leave(depth);
      found.put(element, new At(own, before, after));
    }

    private List<Integer> generated(Element element, Style style, Pseudo pseudo, int depth) {
      boxes
          .generated(element, style, pseudo)
          .ifPresent(box -> enter(box.style().generated(), depth));
      return values;
    }

    private void enter(Generated generated, int depth) {
      for (Generated.Count reset : generated.counterReset()) {
        if (reset.name().equals(name)) {
          reset(reset.value(), depth);
        }
      }
      for (Generated.Count step : generated.counterIncrement()) {
        if (step.name().equals(name)) {
          set(innermost(depth).value + step.value(), depth);
        }
      }
    }

    /** Lists and their items count by themselves (CSS Lists 3 §4.4, HTML §4.4.5). */
    private void items(Element element, Style style, int depth) {
      boolean ordered = element.normalName().equals("ol");
      boolean reversed = ordered && element.hasAttr("reversed");
      if (ordered && (reversed || element.hasAttr("start"))) {
        int first = number(element.attr("start"), reversed ? listed(element, style) : 1);
        set(reversed ? first + 1 : first - 1, depth);
      }
      if (style.box().display() != BoxStyle.Display.LIST_ITEM) {
        return;
      }
      if (style.generated().counterIncrement().stream().noneMatch(c -> c.name().equals(ITEM))) {
        Element list = element.parent();
        boolean down = list != null && list.normalName().equals("ol") && list.hasAttr("reversed");
        set(innermost(depth).value + (down ? -1 : 1), depth);
      }
      set(number(element.attr("value"), innermost(depth).value), depth);
    }

    private int listed(Element list, Style style) {
      return (int)
          list.children().stream()
              .filter(i -> boxes.style(i, style).box().display() == BoxStyle.Display.LIST_ITEM)
              .count();
    }

    private void reset(int value, int depth) {
      // a sibling's counter ends where another sibling makes one anew
      if (!instances.isEmpty() && instances.get(instances.size() - 1).depth == depth) {
        instances.remove(instances.size() - 1);
      }
      instances.add(new Instance(depth, value));
      changed();
    }

    private void set(int value, int depth) {
      innermost(depth).value = value;
      changed();
    }

    private Instance innermost(int depth) {
      if (instances.isEmpty()) {
        instances.add(new Instance(depth, 0));
      }
      return instances.get(instances.size() - 1);
    }

    /** Counters that children made end with their parent. */
    private void leave(int depth) {
      if (instances.removeIf(instance -> instance.depth > depth)) {
        changed();
      }
    }

    private void changed() {
      values = instances.stream().map(instance -> instance.value).toList();
    }
  }

  private static int number(String value, int otherwise) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
