package bindery.command;

import bindery.report.Place;
import bindery.report.Printable;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.report.Severity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints the problems of a build for people: worst first, those of one kind together, each with the
 * line that it is about and a mark under the column.
 */
final class ProblemPrinter {
  /** Most problems that say the same of which each is shown with its line. */
  private static final int SHOWN = 3;

  /** Most places that are listed of the others. */
  private static final int LISTED = 5;

  /** Most characters of a source line that are shown. */
  private static final int WIDTH = 100;

  private static final String PLAIN = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";

  private final PrintStream out;
  private final boolean colour;
  private final boolean all;
  private final Function<Place, Optional<String>> quote;

  /**
   * @param colour whether the stream understands colours
   * @param all whether to show every problem: also notes, and however many of a kind
   * @param quote the source line at a place
   */
  ProblemPrinter(
      PrintStream out, boolean colour, boolean all, Function<Place, Optional<String>> quote) {
    this.out = out;
    this.colour = colour;
    this.all = all;
    this.quote = quote;
  }

  void print(Report report) {
    print(report, false);
  }

  /**
   * @param findings whether to show notes that are findings
   */
  void print(Report report, boolean findings) {
    List<Problem> problems =
        report.problems().stream()
            .filter(p -> all || p.severity() != Severity.NOTE || findings && p.finding())
            .toList();
    for (List<Problem> kind : byKind(problems)) {
      for (List<Problem> group : alike(kind)) {
        int enough = isOfFiles(group) ? 1 : SHOWN;
        int shown = all ? group.size() : Math.min(group.size(), enough);
        group.subList(0, shown).forEach(this::print);
        if (shown < group.size()) {
          others(group, shown);
        }
      }
    }
  }

  /** Those that say the same of other places. */
  private static List<List<Problem>> alike(List<Problem> kind) {
    Map<String, List<Problem>> groups = new LinkedHashMap<>();
    kind.forEach(p -> groups.computeIfAbsent(p.what(), w -> new ArrayList<>()).add(p));
    return List.copyOf(groups.values());
  }

  /** Whether they say the same to the last word of files as a whole, of which no line is shown. */
  private static boolean isOfFiles(List<Problem> group) {
    return group.stream()
        .allMatch(
            problem ->
                problem.place().line() == 0
                    && problem.text().isEmpty()
                    && problem.todo().equals(group.get(0).todo()));
  }

  private void others(List<Problem> group, int shown) {
    List<String> places =
        group.subList(shown, group.size()).stream()
            .map(ProblemPrinter::brief)
            .filter(place -> !place.isEmpty())
            .distinct()
            .toList();
    boolean more = places.size() > LISTED;
    String list = String.join(", ", more ? places.subList(0, LISTED) : places);
    out.println(
        ("       … and " + (group.size() - shown) + " more of this kind")
            + (list.isEmpty() ? "" : ": " + list + (more ? ", …" : ""))
            + " (--verbose shows all)");
  }

  private static String brief(Problem problem) {
    String text = problem.text().isEmpty() ? "" : " ‘" + problem.text() + "’";
    return (problem.place() + text).strip();
  }

  /** How many of each severity there are, such as "2 errors, 1 warning"; empty for none. */
  static String counts(Report report) {
    StringBuilder out = new StringBuilder();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      long n = report.count(severity);
      if (n > 0) {
        out.append(out.isEmpty() ? "" : ", ").append(n).append(' ').append(word(severity));
        out.append(n == 1 ? "" : "s");
      }
    }
    return out.toString();
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Errors before warnings before notes; within, kinds in the order of their first place. */
  private static List<List<Problem>> byKind(List<Problem> sorted) {
    Map<String, List<Problem>> kinds = new LinkedHashMap<>();
    for (Problem problem : sorted) {
      String key = problem.severity() + " " + problem.kind();
      kinds.computeIfAbsent(key, k -> new ArrayList<>()).add(problem);
    }
    return kinds.values().stream()
        .sorted(Comparator.comparing((List<Problem> kind) -> kind.get(0).severity()).reversed())
        .toList();
  }

  private void print(Problem problem) {
    String place = problem.place().toString();
    String whole = problem.toString();
    String rest = place.isEmpty() ? whole : whole.substring(place.length() + 2);
    String severity = word(problem.severity());
    String said = rest.substring(severity.length());
    String shownPlace = place.isEmpty() ? "" : in(BOLD, place) + ": ";
    out.println(shownPlace + in(hue(problem.severity()), severity) + said);
    quote(problem.place());
  }

  private void quote(Place place) {
    if (place.line() == 0) {
      return;
    }
    Optional<String> line = quote.apply(place);
    if (line.isEmpty() || line.get().isBlank()) {
      return;
    }
    int from = Math.max(0, Math.min(place.column() - 1, line.get().length()) - WIDTH * 3 / 4);
    String text = line.get().substring(from, Math.min(line.get().length(), from + WIDTH));
    String number = String.format(Locale.ROOT, "%6d | ", place.line());
    out.println(number + Printable.line(text));
    if (place.column() > 0 && place.column() - 1 - from <= text.length()) {
      String before = text.substring(0, place.column() - 1 - from);
      out.println("       | " + before.replaceAll("[^\t]", " ") + in(BOLD, "^"));
    }
  }

  private String in(String hue, String text) {
    return colour ? hue + text + PLAIN : text;
  }

  private static String hue(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001B[1;31m";
      case WARNING -> "\u001B[1;33m";
      case NOTE -> "\u001B[1;36m";
    };
  }
}
