package bindery.art;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many elements a drawing has once every reference is unfolded. Ten elements that each use the
 * one before ten times are ten thousand million when painted; a circle of references never ends.
 */
final class SvgReferences {
  private static final long MOST = 300_000;
  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?\\s*#([^'\")\\s]+)");

  private static final class Node {
    private long elements = 1;
    private final List<Node> children = new ArrayList<>();
    private final List<String> uses = new ArrayList<>();
    private boolean counting;
    private long count = -1;
  }

  private final Deque<Node> open = new ArrayDeque<>();
  private final Map<String, Node> byId = new HashMap<>();
  private Node root;

  void start() {
    Node node = new Node();
    if (root == null) {
      root = node;
    }
    if (!open.isEmpty()) {
      open.peek().children.add(node);
    }
    open.push(node);
  }

  void attribute(String name, String value) {
    Node node = open.peek();
    if (name.equals("id")) {
      byId.putIfAbsent(value, node);
    } else if (name.equals("href") && value.trim().startsWith("#")) {
      node.uses.add(value.trim().substring(1));
    } else {
      Matcher url = URL.matcher(value);
      while (url.find()) {
        node.uses.add(url.group(1));
      }
    }
  }

  void end() {
    open.pop();
  }

  /** Refuses a drawing that unfolds to more than 300,000 elements. */
  void check() throws BadPicture {
    if (root != null && count(root, 0) > MOST) {
      throw new BadPicture(
          "unsafe-picture",
          "the drawing's references unfold to more than " + MOST + " elements or go in a circle",
          "simplify the drawing");
    }
  }

  /** Counts what is below and beyond; a circle and a chain too long to follow count as too many. */
  private long count(Node node, int depth) {
    if (node.count >= 0) {
      return node.count;
    }
    if (node.counting || depth > 2000) {
      return MOST + 1;
    }
    node.counting = true;
    long sum = node.elements;
    for (Node child : node.children) {
      sum = Math.min(MOST + 1, sum + count(child, depth + 1));
    }
    for (String use : node.uses) {
      Node used = byId.get(use);
      sum = used == null ? sum : Math.min(MOST + 1, sum + count(used, depth + 1));
    }
    node.counting = false;
    node.count = sum;
    return sum;
  }
}
