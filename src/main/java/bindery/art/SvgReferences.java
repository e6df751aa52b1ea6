package bindery.art;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many elements a drawing has once every reference is unfolded. Ten elements that each use the
 * one before ten times are ten thousand million when painted, and so are markers on the corners of
 * markers; a circle of references never ends.
 */
final class SvgReferences {
  private static final long MOST = 300_000;

  /** References and elements, one within or behind the other. */
  private static final int LONGEST_CHAIN = 2000;

  private static final Pattern URL = Pattern.compile("url\\(\\s*+['\"]?\\s*+#([^'\")\\s]+)");
  private static final Pattern MARKER =
      Pattern.compile("(?:^|;)\\s*+(marker(?:-start|-mid|-end)?)\\s*+:([^;]*+)");

  /** The properties that name markers (SVG 2 §13.7), of which a drawing has no more. */
  private static final Set<String> MARKERS =
      Set.of("marker", "marker-start", "marker-mid", "marker-end");

  private record Use(String id, long times) {}

  private static final class Node {
    private final int line;
    private final int column;
    private final List<Node> children = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    /** Ids by property; what a group says holds for the shapes in it. */
    private final Map<String, String> markers = new HashMap<>();

    private long corners;
    private boolean counting;
    private long count = -1;

    Node(int line, int column) {
      this.line = line;
      this.column = column;
    }
  }

  private final Deque<Node> open = new ArrayDeque<>();
  private final Map<String, Node> byId = new HashMap<>();
  private Node root;

  /** Begins an element, whose tag stands here. */
  void start(int line, int column) {
    Node node = new Node(line, column);
    if (root == null) {
      root = node;
    }
    if (!open.isEmpty()) {
      open.peek().children.add(node);
      node.markers.putAll(open.peek().markers);
    }
    open.push(node);
  }

  void attribute(String name, String value) {
    Node node = open.peek();
    if (name.equals("id")) {
      byId.putIfAbsent(value, node);
    } else if (name.equals("href") && value.trim().startsWith("#")) {
      node.uses.add(new Use(value.trim().substring(1), 1));
    } else if (MARKERS.contains(name)) {
      marker(name, value);
    } else if (name.equals("d") || name.equals("points")) {
      node.corners = corners(value, name.equals("d"));
    } else {
      String rest = value;
      if (name.equals("style") && value.contains("marker")) {
        Matcher marker = MARKER.matcher(value);
        while (marker.find()) {
          marker(marker.group(1), marker.group(2));
        }
        rest = marker.replaceAll("");
      }
      Matcher url = URL.matcher(rest);
      while (url.find()) {
        node.uses.add(new Use(url.group(1), 1));
      }
    }
  }

  private void marker(String property, String value) {
    Matcher url = URL.matcher(value);
    String id = url.find() ? url.group(1) : "";
    Map<String, String> markers = open.peek().markers;
    if (property.equals("marker")) {
      List.of("marker-start", "marker-mid", "marker-end").forEach(each -> markers.put(each, id));
    } else {
      markers.put(property, id);
    }
  }

  /** How many places for markers path data or a list of points has, about. */
  private static long corners(String data, boolean path) {
    long corners = 0;
    int numbers = 0;
    int each = 2;
    boolean inNumber = false;
    for (int i = 0; i < data.length(); i++) {
      char c = data.charAt(i);
      boolean part = c >= '0' && c <= '9' || c == '.';
      if (part && !inNumber) {
        numbers++;
      }
      inNumber = part;
      int arguments = path ? "MLTHVCSQAZ".indexOf(Character.toUpperCase(c)) : -1;
      if (arguments >= 0) {
        corners += (numbers + each - 1) / each;
        numbers = arguments == 9 ? 1 : 0;
        each = new int[] {2, 2, 2, 1, 1, 6, 4, 4, 7, 1}[arguments];
      }
    }
    return corners + (numbers + each - 1) / each;
  }

  void end() {
    Node node = open.pop();
    if (node.corners > 0) {
      node.markers.forEach(
          (property, id) -> {
            if (!id.isEmpty()) {
              boolean mid = property.equals("marker-mid");
              node.uses.add(new Use(id, mid ? Math.max(0, node.corners - 2) : 1));
            }
          });
    }
    node.markers.clear();
  }

  /** Refuses a drawing that unfolds to more than 300,000 elements. */
  void check() throws BadPicture {
    if (root != null && count(root, 0) > MOST) {
      Node cause = cause(root);
      throw new BadPicture(
          "unsafe-picture",
          "the drawing's references unfold to more than " + MOST + " elements or go in a circle",
          "simplify the drawing",
          cause.line,
          cause.column);
    }
  }

  /** The innermost element that alone unfolds to too many, else the outermost. */
  private Node cause(Node outermost) {
    Node cause = outermost;
    for (Node inner = cause; inner != null; ) {
      cause = inner;
      inner = cause.children.stream().filter(child -> child.count > MOST).findFirst().orElse(null);
    }
    return cause;
  }

  /** Counts what is below and beyond; a circle and a chain too long to follow count as too many. */
  private long count(Node node, int depth) {
    if (node.count >= 0) {
      return node.count;
    }
    if (node.counting || depth > LONGEST_CHAIN) {
      return MOST + 1;
    }
    node.counting = true;
    long sum = 1;
    for (Node child : node.children) {
      sum = Math.min(MOST + 1, sum + count(child, depth + 1));
    }
    for (Use use : node.uses) {
      Node used = use.times() == 0 ? null : byId.get(use.id());
      if (used != null) {
        sum = Math.min(MOST + 1, sum + Math.min(MOST + 1, count(used, depth + 1) * use.times()));
      }
    }
    node.counting = false;
    node.count = sum;
    return sum;
  }
}
