package bindery.pdf.tags;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of headings as a tagged file wants them: the first is 1, and none is more than one
 * deeper than that before it (ISO 14289-1 §7.4.2). What stands higher than another in the book does
 * so here.
 */
final class HeadingLevels {
  private static final int DEEPEST = 6;

  private final Deque<Integer> open = new ArrayDeque<>();

  /** The level of the next heading, 1 to 6, of that which it has in the book. */
  int next(int level) {
    while (!open.isEmpty() && open.peek() >= level) {
      open.pop();
    }
    open.push(level);
    return Math.min(open.size(), DEEPEST);
  }
}
