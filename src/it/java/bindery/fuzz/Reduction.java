package bindery.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Makes a failing book smaller as long as it fails in the same way: delta debugging (Zeller and
 * Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002), first by file, then by
 * line, then by character.
 */
final class Reduction {
  private static final Pattern LINES = Pattern.compile("(?<=\n)");
  private static final Pattern CHARACTERS = Pattern.compile("(?<=.)(?=.)", Pattern.DOTALL);

  private final Function<Try, Optional<Failure>> run;
  private final String kind;
  private int left;

  /**
   * @param run builds a try
   * @param kind of the failure that is to stay
   * @param most builds that are spent on it
   */
  Reduction(Function<Try, Optional<Failure>> run, String kind, int most) {
    this.run = run;
    this.kind = kind;
    this.left = most;
  }

  Try reduce(Try whole) {
    Try small = whole;
    for (String name : whole.files().keySet()) {
      Try without = small.with(name, null);
      if (fails(without)) {
        small = without;
      }
    }
    // A word is lost by taking its signs apart, too: only whole lines tell the same story.
    boolean words = kind.startsWith("lost");
    for (Pattern parts : words ? List.of(LINES) : List.of(LINES, CHARACTERS)) {
      for (String name : List.copyOf(small.files().keySet())) {
        if (Try.isText(name)) {
          small = reduce(small, name, parts);
        }
      }
    }
    return small;
  }

  private Try reduce(Try whole, String name, Pattern parts) {
    Try small = whole;
    List<String> rest =
        new ArrayList<>(
            List.of(parts.split(new String(whole.files().get(name), StandardCharsets.UTF_8))));
    int size = Math.max(1, rest.size() / 2);
    while (left > 0) {
      boolean less = false;
      for (int at = 0; at < rest.size() && left > 0; ) {
        List<String> fewer = new ArrayList<>(rest.subList(0, at));
        fewer.addAll(rest.subList(Math.min(rest.size(), at + size), rest.size()));
        Try without = small.with(name, String.join("", fewer).getBytes(StandardCharsets.UTF_8));
        if (fails(without)) {
          small = without;
          rest = fewer;
          less = true;
        } else {
          at += size;
        }
      }
      if (size == 1 && !less) {
        break;
      }
      size = Math.max(1, size / 2);
    }
    return small;
  }

  private boolean fails(Try each) {
    if (left-- <= 0) {
      return false;
    }
    return run.apply(each).filter(failure -> failure.kind().equals(kind)).isPresent();
  }
}
