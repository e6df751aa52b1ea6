package bindery.command;

import bindery.press.Build;
import bindery.press.summary.ListedFile;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.report.Severity;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command has to say, for programs: one object of JSON on a line. The guide has the list of
 * them and of their members; members may be added, and none is taken away or comes to mean another
 * thing.
 */
final class JsonLines {
  private final PrintStream out;

  JsonLines(PrintStream out) {
    this.out = out;
  }

  /** A line for every problem, sorted by place. */
  void print(Report report) {
    report.problems().forEach(problem -> out.println(line(problem)));
  }

  void print(List<JsonLine> lines) {
    lines.forEach(out::println);
  }

  /**
   * The last line.
   *
   * @param shown the file that shows what was found
   */
  void end(boolean done, Report report, Optional<String> shown) {
    out.println(
        JsonLine.of("result")
            .with("done", done)
            .with("errors", report.count(Severity.ERROR))
            .with("warnings", report.count(Severity.WARNING))
            .with("notes", report.count(Severity.NOTE))
            .with("findings", report.findings().size())
            .with("report", shown.orElse(null)));
  }

  private static JsonLine line(Problem problem) {
    return place(JsonLine.of("problem"), problem.place())
        .with("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .with("kind", problem.kind())
        .with("text", problem.text())
        .with("message", problem.what().replaceFirst(":$", ""))
        .with("advice", problem.todo())
        .with("finding", problem.finding());
  }

  /** Adds where something stands; what is not known of it is null. */
  static JsonLine place(JsonLine line, Place place) {
    return line.with("file", place.file().isEmpty() ? null : place.file())
        .with("line", place.line() == 0 ? null : place.line())
        .with("column", place.column() == 0 ? null : place.column());
  }

  /**
   * A line for every file.
   *
   * @param files of the build, of which much is known
   * @param made those that were written
   */
  static List<JsonLine> files(
      List<ListedFile> files, List<Build.Made> made, Function<Path, String> shown) {
    Map<String, Build.Made> unlisted = new LinkedHashMap<>();
    made.forEach(each -> unlisted.put(each.file().getFileName().toString(), each));
    List<JsonLine> lines = new ArrayList<>();
    for (ListedFile file : files) {
      Build.Made there = unlisted.remove(file.name());
      lines.add(
          JsonLine.of("file")
              .with("edition", file.edition())
              .with("name", file.name())
              .with("path", there == null ? null : shown.apply(there.file()))
              .with("pages", file.pages() == 0 ? null : file.pages())
              .with("extent", file.extent())
              .with("standard", file.standard())
              .with("verdict", file.verdict())
              .with("findings", file.findings().size()));
    }
    unlisted.forEach(
        (name, each) ->
            lines.add(
                JsonLine.of("file")
                    .with("edition", null)
                    .with("name", name)
                    .with("path", shown.apply(each.file()))
                    .with("extent", each.extent())));
    return lines;
  }
}
