package bindery.manuscript.typography;

import bindery.manuscript.typography.QuoteMark.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Finds for every quotation mark of a passage its other half. Pairs stand within each other and
 * never across, save that a mark typed singly is no quote where a pair of double ones would cross
 * it: then it is an apostrophe.
 */
final class QuotePairs {
  private final List<QuoteMark> marks;
  private final Deque<QuoteMark> open = new ArrayDeque<>();
  private int doubles;

  QuotePairs(List<QuoteMark> marks) {
    this.marks = marks;
  }

  void pair() {
    boolean[] better = betterCloses();
    for (int i = 0; i < marks.size(); i++) {
      QuoteMark mark = marks.get(i);
      switch (mark.turn) {
        case OPENS -> open(mark);
        case CLOSES -> close(mark);
        case MAY_CLOSE -> {
          if (!better[i]) {
            close(mark);
          }
        }
        case EITHER -> {
          // what may be either does not close a mark that was typed the way it is printed
          boolean alike = !mark.isDouble() || doubles > 0 && straightOpen();
          if (!alike || !close(mark)) {
            open(mark);
          }
        }
        case APOSTROPHE -> {}
      }
    }
  }

  /** For each mark whether one that surely closes comes later, with none that opens between. */
  private boolean[] betterCloses() {
    boolean[] better = new boolean[marks.size()];
    boolean[] sure = new boolean[2];
    for (int i = marks.size() - 1; i >= 0; i--) {
      QuoteMark mark = marks.get(i);
      int kind = mark.isDouble() ? 1 : 0;
      better[i] = sure[kind];
      sure[0] &= kind == 0; // single ones do not pair across double ones
      if (mark.turn != Turn.MAY_CLOSE && mark.turn != Turn.APOSTROPHE) {
        sure[kind] = mark.turn == Turn.CLOSES;
      }
    }
    return better;
  }

  private boolean straightOpen() {
    return open.stream()
        .filter(QuoteMark::isDouble)
        .findFirst()
        .map(QuoteMark::straight)
        .orElse(false);
  }

  private void open(QuoteMark mark) {
    open.push(mark);
    doubles += mark.isDouble() ? 1 : 0;
  }

  private boolean close(QuoteMark mark) {
    if (mark.isDouble() ? doubles == 0 : open.isEmpty() || open.peek().isDouble()) {
      return false;
    }
    while (mark.isDouble() && !open.peek().isDouble()) {
      open.pop(); // an apostrophe that looked as if it opened
    }
    QuoteMark first = open.pop();
    doubles -= first.isDouble() ? 1 : 0;
    first.partner = mark;
    first.opens = true;
    mark.partner = first;
    return true;
  }
}
