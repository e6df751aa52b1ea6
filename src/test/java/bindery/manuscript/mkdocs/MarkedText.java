package bindery.manuscript.mkdocs;

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

/** Texts of a folder after rewritings. */
public final class MarkedText {
  private final Path folder;
  private final Tool tool;
  private final List<Rewriting> rewritings;
  private final Report report = new Report();

  public MarkedText(Path folder, Tool tool, List<Rewriting> rewritings) {
    this.folder = folder;
    this.tool = tool;
    this.rewritings = rewritings;
  }

  public MarkedText with(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the file {@code a.md}. */
  public String of(String text) {
    SourceFolder source = SourceFolder.open(folder, "folder", Limits.DEFAULT);
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.NOWHERE);
    ToolBook book = new ToolBook(tool, "x", keys, List.of());
    FolderContext around = new FolderContext(source, book, Language.of(Locale.ENGLISH));
    ManuscriptText now = new ManuscriptText("a.md", text, report);
    for (Rewriting rewriting : rewritings) {
      now = rewriting.apply(now, 0, around);
    }
    return now.text();
  }

  /** What was said, as kinds and places. */
  public List<String> told() {
    return report.problems().stream().map(MarkedText::line).toList();
  }

  private static String line(Problem problem) {
    return problem.kind() + " " + problem.place();
  }
}
