package bindery.press.proof;

import bindery.pdf.printed.PrintedMark;
import bindery.pdf.printed.PrintedPages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A page as it is compared with those of another making of the book: without what stands in its
 * margins, and whichever side of a leaf it is on.
 *
 * @param number counted from 1
 * @param folio as it is printed
 * @param height of the trimmed page
 * @param top of its type area
 * @param marks from the left and the top of the type area, in their order
 * @param words of some length, sorted, by which pages are told to be kin
 */
record ComparedPage(
    int number, String folio, double height, double top, List<PrintedMark> marks, int[] words) {
  private static final int LONG = 4;

  /** What tells pages apart beside what stands on them. */
  private static final String PAPER = "page ";

  static ComparedPage of(int number, String folio, PrintedPages.Printed printed, PageFrame frame) {
    List<PrintedMark> marks = new ArrayList<>();
    double height = printed.height();
    marks.add(
        new PrintedMark(PAPER + Math.round(printed.width()) + " " + Math.round(height), "", 0, 0));
    for (PrintedMark mark : printed.marks()) {
      if (!frame.isRunning(mark, printed)) {
        PrintedMark moved = mark.moved(-frame.left(), -frame.top());
        boolean beside = moved.x() < -1 || moved.x() > frame.measure() + 1;
        marks.add(beside ? new PrintedMark(mark.what(), mark.text(), 0, moved.y()) : moved);
      }
    }
    int[] words =
        marks.stream()
            .map(PrintedMark::text)
            .filter(text -> text.length() >= LONG)
            .mapToInt(String::hashCode)
            .distinct()
            .sorted()
            .toArray();
    return new ComparedPage(number, folio, height, frame.top(), List.copyOf(marks), words);
  }

  boolean isBlank() {
    return marks.size() == 1;
  }

  boolean isLike(ComparedPage other) {
    if (marks.size() != other.marks.size() || !Arrays.equals(words, other.words)) {
      return false;
    }
    for (int i = 0; i < marks.size(); i++) {
      if (!marks.get(i).isLike(other.marks.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many of the words of both pages they have in common, from 0 to 1. */
  double kinship(ComparedPage other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = Integer.compare(words[i], other.words[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = words.length + other.words.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** Its lines of text by their baselines, from the top of the type area. */
  Map<Double, String> lines() {
    Map<Long, StringBuilder> lines = new TreeMap<>();
    Map<Long, Double> baselines = new TreeMap<>();
    for (PrintedMark mark : marks) {
      if (!mark.text().isEmpty()) {
        long at = Math.round(mark.y());
        lines.computeIfAbsent(at, y -> new StringBuilder()).append(mark.text()).append(' ');
        baselines.putIfAbsent(at, mark.y());
      }
    }
    Map<Double, String> out = new LinkedHashMap<>();
    lines.forEach((at, text) -> out.put(baselines.get(at), text.toString()));
    return out;
  }

  /** Baselines of those lines that are not among others. */
  Set<Double> linesBut(Set<String> known) {
    Set<Double> out = new LinkedHashSet<>();
    lines()
        .forEach(
            (y, text) -> {
              if (!known.contains(text)) {
                out.add(y);
              }
            });
    return out;
  }
}
