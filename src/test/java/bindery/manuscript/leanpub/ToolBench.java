package bindery.manuscript.leanpub;

import bindery.book.Book;
import bindery.manuscript.ManuscriptReader;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.report.Severity;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A folder of a tool, and what is read from it. */
public final class ToolBench {
  private final Path folder;
  private Report report = new Report();

  public ToolBench(Path folder) {
    this.folder = folder;
  }

  public ToolBench with(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Book book() {
    report = new Report();
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    return ManuscriptReader.read(source, report);
  }

  /** The text of the book as elements, without what is made from the metadata, a block a line. */
  public String html() {
    return sections().stream()
        .map(
            section ->
                section.childNodes().stream()
                    .map(node -> node.outerHtml().strip())
                    .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n"))
        .replaceAll(" data-place=\"[^\"]*\"", "");
  }

  private List<Element> sections() {
    return book().tree().body().children().stream()
        .filter(section -> !section.hasClass("title-page") && !section.hasClass("contents"))
        .filter(section -> !section.hasClass("copyright") || section.selectFirst("h1") != null)
        .toList();
  }

  /** The role and the title of each section. */
  public String order() {
    return sections().stream()
        .map(
            section -> {
              Element h1 = section.selectFirst("> h1");
              String words = h1 == null ? section.text() : h1.text();
              return section.className().split(" ")[0] + " " + words;
            })
        .collect(Collectors.joining("\n"));
  }

  /** What was told the last time and is no note, each as its kind and its place. */
  public List<String> told() {
    return report.problems().stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .map(problem -> problem.kind() + " " + place(problem))
        .toList();
  }

  private static String place(Problem problem) {
    return problem.place().file() + ":" + problem.place().line();
  }
}
