package bindery.manuscript.myst;

import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/** The part of a file that the options of an include ask for. */
record TextPart(Directive head) {
  ManuscriptText of(ManuscriptText text) {
    String all = text.text();
    String after = head.option("start-after");
    String at = head.option("start-at");
    String before = head.option("end-before");
    String to = head.option("end-at");
    int start = 0;
    if (!after.isEmpty() && all.contains(after)) {
      start = Directive.lineEnd(all, all.indexOf(after) + after.length());
    } else if (!at.isEmpty() && all.contains(at)) {
      start = all.lastIndexOf('\n', all.indexOf(at)) + 1;
    }
    int end = all.length();
    if (!before.isEmpty() && all.indexOf(before, start) >= 0) {
      end = all.lastIndexOf('\n', all.indexOf(before, start)) + 1;
    } else if (!to.isEmpty() && all.indexOf(to, start) >= 0) {
      end = Directive.lineEnd(all, all.indexOf(to, start));
    }
    List<Stretch> wanted = new ArrayList<>();
    int number = 0;
    for (int line = Math.min(start, end); line < end; number++) {
      int next = Math.min(end, Directive.lineEnd(all, line) + 1);
      if (isWanted(number)) {
        wanted.add(new Stretch(line, next));
      }
      line = next;
    }
    return wanted.isEmpty() ? text.of(List.of(new Stretch(0, 0))) : text.of(wanted);
  }

  /** Lines by their numbers: {@code lines} counts from 1, the others from 0. */
  private boolean isWanted(int number) {
    String first = head.option("start-line");
    String last = head.option("end-line");
    boolean from = !first.matches("\\d{1,7}") || number >= Integer.parseInt(first);
    boolean to = !last.matches("\\d{1,7}") || number < Integer.parseInt(last);
    String lines = head.option("lines").replaceAll("\\s", "");
    if (!lines.matches("(?:\\d{0,7}-?\\d{0,7},?){1,50}") || lines.isEmpty()) {
      return from && to;
    }
    for (String range : lines.split(",")) {
      String[] ends = range.split("-", -1);
      int low = ends[0].isEmpty() ? 1 : Integer.parseInt(ends[0]);
      String high = ends[ends.length - 1];
      if (number + 1 >= low && (high.isEmpty() || number + 1 <= Integer.parseInt(high))) {
        return from && to;
      }
    }
    return false;
  }
}
