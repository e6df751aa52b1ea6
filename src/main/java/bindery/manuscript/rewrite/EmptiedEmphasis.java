package bindery.manuscript.rewrite;

import bindery.manuscript.text.Cut;
import java.util.ArrayList;
import java.util.List;

/** Takes the marks of emphasis away with all that stood between them: {@code **{{ now }}**}. */
final class EmptiedEmphasis {
  private static final int MOST = 3;

  private final String text;

  EmptiedEmphasis(String text) {
    this.text = text;
  }

  /** The stretches, those with nothing in their place as wide as the marks round them. */
  List<Cut> with(List<Cut> cuts) {
    List<Cut> wider = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      int next = i + 1 < cuts.size() ? cuts.get(i + 1).from() : text.length() + 1;
      int marks = cut.instead().isEmpty() && cut.to() > cut.from() ? marks(cut) : 0;
      boolean free = cut.from() - marks >= end && cut.to() + marks < next;
      wider.add(marks > 0 && free ? new Cut(cut.from() - marks, cut.to() + marks, "") : cut);
      end = wider.get(i).to();
    }
    return wider;
  }

  /** How many marks of one kind stand close on both sides, and no more of them. */
  private int marks(Cut cut) {
    char mark = at(cut.from() - 1);
    if (mark != '*' && mark != '_') {
      return 0;
    }
    int before = 0;
    while (at(cut.from() - 1 - before) == mark) {
      before++;
    }
    int after = 0;
    while (at(cut.to() + after) == mark) {
      after++;
    }
    boolean escaped = at(cut.from() - 1 - before) == '\\';
    return before == after && before <= MOST && !escaped ? before : 0;
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }
}
