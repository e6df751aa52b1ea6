package bindery.apparatus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The lines of a listing, with what is said of each: its number, whether it matters, whether it is
 * new or gone.
 *
 * @param text of them all, without the marks that say so
 * @param lines in order; empty if nothing is said of any
 */
record ListingLines(String text, List<Line> lines) {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

  /** More lines than any listing has. */
  private static final int MOST = 100_000;

  /**
   * A line.
   *
   * @param from where it begins in the text
   * @param to behind its line break
   * @param label its number and sign as they are shown before it, or empty
   * @param call number of the item that it calls, or empty
   */
  record Line(int from, int to, String label, List<String> names, String call) {
    private String sign() {
      return names.contains("inserted") ? "+" : names.contains("deleted") ? "−" : "";
    }

    /** With a sign, or a space where others have one. */
    private Line signed() {
      String sign = sign().isEmpty() ? " " : sign();
      return new Line(from, to, label.isEmpty() ? sign : label + " " + sign, names, call);
    }
  }

  /**
   * Reads a listing; what its attributes said of lines is taken from them.
   *
   * @param comments whether comments in it may be marks; in code of no known language nobody knows
   *     what is a comment
   */
  static ListingLines of(Element pre, String typed, boolean comments) {
    String first = pre.attr("data-first-line");
    String emphasised = pre.attr("data-emphasised");
    pre.removeAttr("data-first-line").removeAttr("data-emphasised");
    boolean may =
        typed.contains("[!code ") || typed.contains(")!") || typed.matches("(?s).*<\\d{1,2}>.*");
    boolean marked = comments && may;
    if (first.isEmpty() && emphasised.isEmpty() && !marked) {
      return new ListingLines(typed, List.of());
    }
    int number = first.matches("\\d{1,6}") ? Integer.parseInt(first) : -1;
    Set<Integer> matter = ranges(emphasised);
    List<String> rows = new ArrayList<>(List.of(typed.split("\n", -1)));
    if (rows.get(rows.size() - 1).isEmpty()) {
      rows.remove(rows.size() - 1);
    }
    int width = number < 0 ? 0 : String.valueOf(number + rows.size() - 1).length();
    StringBuilder text = new StringBuilder();
    List<Line> lines = new ArrayList<>();
    boolean any = number >= 0;
    for (int i = 0; i < rows.size(); i++) {
      CodeMarks marks =
          marked ? CodeMarks.of(rows.get(i)) : new CodeMarks(rows.get(i), List.of(), "");
      List<String> names = new ArrayList<>(marks.names());
      if (matter.contains(i + 1) && !names.contains("emphasised")) {
        names.add("emphasised");
      }
      any |= !names.isEmpty() || !marks.call().isEmpty();
      int from = text.length();
      text.append(marks.text()).append('\n');
      String shown = number < 0 ? "" : padded(String.valueOf(number + i), width);
      lines.add(new Line(from, text.length(), shown, names, marks.call()));
    }
    if (lines.stream().anyMatch(line -> !line.sign().isEmpty())) {
      lines.replaceAll(Line::signed);
    }
    return any ? new ListingLines(text.toString(), lines) : new ListingLines(typed, List.of());
  }

  private static String padded(String number, int width) {
    return " ".repeat(width - number.length()) + number;
  }

  private static Set<Integer> ranges(String text) {
    Set<Integer> all = new HashSet<>();
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      int from = Integer.parseInt(range.group(1));
      int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
      for (int i = from; i <= Math.min(to, MOST); i++) {
        all.add(i);
      }
    }
    return all;
  }
}
