package bindery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The circles of a graph: its strongly connected components of two nodes and more (R. Tarjan,
 * "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1, 1972).
 */
final class Circles {
  private final Map<String, Set<String>> edges;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<Set<String>> found = new ArrayList<>();

  private Circles(Map<String, Set<String>> edges) {
    this.edges = edges;
  }

  static List<Set<String>> of(Map<String, Set<String>> edges) {
    Circles circles = new Circles(edges);
    edges.keySet().forEach(circles::visit);
    return circles.found;
  }

  private void visit(String node) {
    if (numbers.containsKey(node)) {
      return;
    }
    int number = numbers.size();
    numbers.put(node, number);
    lowest.put(node, number);
    open.push(node);
    for (String next : edges.getOrDefault(node, Set.of())) {
      visit(next);
      if (open.contains(next)) {
        lowest.merge(node, lowest.get(next), Math::min);
      }
    }
    if (lowest.get(node) == number) {
      close(node);
    }
  }

  /** All that was opened since this node, and not closed, is in its circle. */
  private void close(String node) {
    Set<String> circle = new TreeSet<>();
    String last;
    do {
      last = open.pop();
      circle.add(last);
    } while (!last.equals(node));
    if (circle.size() > 1) {
      found.add(circle);
    }
  }
}
