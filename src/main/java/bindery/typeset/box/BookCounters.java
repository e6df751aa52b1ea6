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
 * The values of all counters at every element of a book (CSS Lists 3 §4). They are counted through
 * once, when somebody asks first: where a note, a cell or a caption is set does not matter to them.
 */
public final class BookCounters {
  private static final String ITEM = "list-item";

  private final Boxes boxes;
  private final Element body;
  private final Style root;
  private Map<Element, At> known;

  /** What counters are at an element itself, and in the boxes that it generates. */
  private record At(
      Map<String, List<Integer>> own,
      Map<String, List<Integer>> before,
      Map<String, List<Integer>> after) {}

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
    At at = known().get(element);
    if (at == null) {
      return List.of();
    }
    Map<String, List<Integer>> values =
        switch (slot) {
          case BEFORE -> at.before();
          case AFTER -> at.after();
          default -> at.own();
        };
    return values.getOrDefault(name, List.of());
  }

  private synchronized Map<Element, At> known() {
    if (known == null) {
      Pass pass = new Pass();
      pass.element(body, boxes.style(body, root), 0);
      known = pass.found;
    }
    return known;
  }

  private final class Pass {
    private final Map<Element, At> found = new IdentityHashMap<>();
    private final Map<String, List<Instance>> counters = new HashMap<>();
    private Map<String, List<Integer>> values = Map.of();

    void element(Element element, Style style, int depth) {
      if (style.box().display() == BoxStyle.Display.NONE) {
        return; // counts nothing (CSS Lists 3 §4.6)
      }
      enter(style.generated(), depth);
      items(element, style, depth);
      Map<String, List<Integer>> own = values;
      Map<String, List<Integer>> before = generated(element, style, Pseudo.BEFORE, depth + 1);
      for (Node node : element.childNodes()) {
        if (node instanceof Element child) {
          element(child, boxes.style(child, style), depth + 1);
        }
      }
      Map<String, List<Integer>> after = generated(element, style, Pseudo.AFTER, depth + 1);
      leave(depth);
      found.put(element, new At(own, before, after));
    }

    private Map<String, List<Integer>> generated(
        Element element, Style style, Pseudo pseudo, int depth) {
      boxes
          .generated(element, style, pseudo)
          .ifPresent(box -> enter(box.style().generated(), depth));
      return values;
    }

    private void enter(Generated generated, int depth) {
      generated.counterReset().forEach(reset -> reset(reset.name(), reset.value(), depth));
      generated.counterIncrement().forEach(step -> add(step.name(), step.value(), depth));
    }

    /** Lists and their items count by themselves (CSS Lists 3 §4.4, HTML §4.4.5). */
    private void items(Element element, Style style, int depth) {
      boolean ordered = element.normalName().equals("ol");
      boolean reversed = ordered && element.hasAttr("reversed");
      if (ordered && (reversed || element.hasAttr("start"))) {
        int first = number(element.attr("start"), reversed ? listed(element, style) : 1);
        set(ITEM, reversed ? first + 1 : first - 1, depth);
      }
      if (style.box().display() != BoxStyle.Display.LIST_ITEM) {
        return;
      }
      if (style.generated().counterIncrement().stream().noneMatch(c -> c.name().equals(ITEM))) {
        Element list = element.parent();
        boolean down = list != null && list.normalName().equals("ol") && list.hasAttr("reversed");
        add(ITEM, down ? -1 : 1, depth);
      }
      List<Integer> now = values.getOrDefault(ITEM, List.of(0));
      set(ITEM, number(element.attr("value"), now.get(now.size() - 1)), depth);
    }

    private int listed(Element list, Style style) {
      return (int)
          list.children().stream()
              .filter(i -> boxes.style(i, style).box().display() == BoxStyle.Display.LIST_ITEM)
              .count();
    }

    private void reset(String name, int value, int depth) {
      List<Instance> instances = counters.computeIfAbsent(name, n -> new ArrayList<>());
      // a sibling's counter ends where another sibling makes one anew
      if (!instances.isEmpty() && instances.get(instances.size() - 1).depth == depth) {
        instances.remove(instances.size() - 1);
      }
      instances.add(new Instance(depth, value));
      changed(name, instances);
    }

    private void add(String name, int step, int depth) {
      innermost(name, depth).value += step;
      changed(name, counters.get(name));
    }

    private void set(String name, int value, int depth) {
      Instance instance = innermost(name, depth);
      if (instance.value != value) {
        instance.value = value;
        changed(name, counters.get(name));
      }
    }

    private Instance innermost(String name, int depth) {
      List<Instance> instances = counters.computeIfAbsent(name, n -> new ArrayList<>());
      if (instances.isEmpty()) {
        instances.add(new Instance(depth, 0));
      }
      return instances.get(instances.size() - 1);
    }

    /** Counters that children made end with their parent. */
    private void leave(int depth) {
      for (Map.Entry<String, List<Instance>> entry : counters.entrySet()) {
        if (entry.getValue().removeIf(instance -> instance.depth > depth)) {
          changed(entry.getKey(), entry.getValue());
        }
      }
    }

    private void changed(String name, List<Instance> instances) {
      Map<String, List<Integer>> next = new HashMap<>(values);
      next.put(name, instances.stream().map(instance -> instance.value).toList());
      values = next;
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
