package bindery.manuscript.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.language.Language;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.dialect.Marks;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.markdown.MarkdownReader;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rewriting that runs out of stack costs its own marks and not the text. */
class DialectTest {
  @TempDir Path folder;

  private static ManuscriptText deeper(ManuscriptText text, int from, FolderContext around) {
    return deeper(text.without(List.of()), from, around);
  }

  private static ManuscriptText starred(ManuscriptText text, int from, FolderContext around) {
    Draft draft = new Draft(text);
    draft.put(from, from + 1, "*b*");
    return draft.done();
  }

  @Test
  void theTextStaysAsItIsTyped() {
    FolderContext around =
        new FolderContext(
            SourceFolder.open(folder, "folder", Limits.DEFAULT),
            new ToolBook(Tool.PLAIN, "", YamlValue.Mapping.empty(Place.NOWHERE), List.of()),
            Language.of(Locale.ENGLISH));
    Dialect dialect =
        new Dialect(Marks.all(), List.of(DialectTest::deeper, DialectTest::starred), around);
    Report report = new Report();
    MarkdownReader reader = new MarkdownReader(dialect, Locale.ENGLISH, Limits.DEFAULT);
    byte[] bytes = "a ((c))".getBytes(StandardCharsets.UTF_8);
    MarkdownReader.FileTree tree = reader.read(new SourceFile("a.md", bytes), report);
    assertEquals("<p><em>b</em> ((c))</p>", tree.blocks().get(0).outerHtml());
    assertEquals(List.of("marks-left"), report.problems().stream().map(Problem::kind).toList());
    assertEquals("a.md", report.problems().get(0).place().file());
  }
}
