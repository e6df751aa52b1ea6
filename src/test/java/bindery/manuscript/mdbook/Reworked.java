package bindery.manuscript.mdbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.language.Language;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Texts of a folder with the marks of a tool rewritten. */
final class Reworked {
  private final Path folder;
  private final Tool tool;
  private final YamlValue.Mapping variables = YamlValue.Mapping.empty(Place.NOWHERE);
  private final Report report = new Report();

  Reworked(Path folder, Tool tool) {
    this.folder = folder;
    this.tool = tool;
  }

  Reworked with(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reworked variable(String name, String value) {
    variables.values().put(name, new YamlValue.Scalar(value, Place.NOWHERE));
    return this;
  }

  /** The text of the file {@code a.md} after all of the tool's rewritings. */
  ManuscriptText text(String text) {
    with("a.md", text);
    SourceFolder source = SourceFolder.open(folder, "folder", Limits.DEFAULT);
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.NOWHERE);
    ToolBook book = new ToolBook(tool, "x", keys, List.of()).variables(variables);
    FolderContext around = new FolderContext(source, book, Language.of(Locale.ENGLISH));
    ManuscriptText now = new ManuscriptText("a.md", text, report);
    for (Rewriting rewriting : MdBookMarks.of(tool)) {
      now = rewriting.apply(now, 0, around);
    }
    return now;
  }

  /** The same, when nothing was to be said of it. */
  String quietly(String text) {
    String now = text(text).text();
    assertEquals(List.of(), told());
    return now;
  }

  /** What was said, as kinds, places and the words that it was about. */
  List<String> told() {
    return report.problems().stream().map(Reworked::line).toList();
  }

  private static String line(Problem problem) {
    return problem.severity() + " " + problem.kind() + " " + problem.place() + " " + problem.text();
  }
}
