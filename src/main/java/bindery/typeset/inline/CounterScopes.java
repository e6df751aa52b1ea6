package bindery.typeset.inline;

import bindery.style.Generated;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counters and their nesting (CSS Lists 3 §4), within one section. */
public final class CounterScopes {
  private final Map<String, Deque<int[]>> counters = new HashMap<>();

  /** Takes in an element; what it returns is to be given to {@link #leave} after its content. */
  public List<String> enter(Generated generated) {
    List<String> opened = new ArrayList<>();
    for (Generated.Count reset : generated.counterReset()) {
      counters
          .computeIfAbsent(reset.name(), n -> new ArrayDeque<>())
          .push(new int[] {reset.value()});
      opened.add(reset.name());
    }
    generated.counterIncrement().forEach(step -> add(step.name(), step.value()));
    return opened;
  }

  public void leave(List<String> opened) {
    opened.forEach(name -> counters.get(name).pop());
  }

  void open(String name, int value) {
    counters.computeIfAbsent(name, n -> new ArrayDeque<>()).push(new int[] {value});
  }

  void close(String name) {
    counters.get(name).pop();
  }

  public int add(String name, int step) {
    Deque<int[]> scopes = counters.computeIfAbsent(name, n -> new ArrayDeque<>());
    if (scopes.isEmpty()) {
      scopes.push(new int[] {0});
    }
    return scopes.peek()[0] += step;
  }

  public int value(String name) {
    Deque<int[]> scopes = counters.get(name);
    return scopes == null || scopes.isEmpty() ? 0 : scopes.peek()[0];
  }

  /** Outermost first. */
  List<Integer> values(String name) {
    List<Integer> values = new ArrayList<>();
    Deque<int[]> scopes = counters.getOrDefault(name, new ArrayDeque<>());
    scopes.descendingIterator().forEachRemaining(v -> values.add(v[0]));
    return values;
  }
}
