package bindery.manuscript;

import bindery.Growth;
import bindery.language.Language;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.dialect.Marks;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.leanpub.LeanpubMarks;
import bindery.manuscript.markdown.MarkdownReader;
import bindery.manuscript.mdbook.MdBookMarks;
import bindery.manuscript.pandoc.PandocMarks;
import bindery.manuscript.rewrite.Dialect;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.tex.TexMarks;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight times as many marks of a text take about eight times as long, and not sixty-four. */
class HostileReadingTest {
  @TempDir Path folder;
  private MarkdownReader reader;

  @BeforeEach
  void open() {
    FolderContext around =
        new FolderContext(
            SourceFolder.open(folder, "folder", Limits.DEFAULT),
            new ToolBook(Tool.PLAIN, "", YamlValue.Mapping.empty(Place.NOWHERE), List.of()),
            Language.of(Locale.ENGLISH));
    List<Rewriting> all = new ArrayList<>(PandocMarks.tables());
    all.addAll(TexMarks.formulas(Tool.PLAIN));
    all.addAll(MdBookMarks.of(Tool.PLAIN));
    all.addAll(LeanpubMarks.of(Tool.PLAIN));
    reader =
        new MarkdownReader(new Dialect(Marks.all(), all, around), Locale.ENGLISH, Limits.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "\\( ! \\)",
        "\\[ ! \\]",
        "\\text{$a$}t\\ ! x",
        "+--- ! +",
        "'-- ' ! -",
        "'**a¶' ! x",
        "'##a¶' ! x",
        "'> *a¶' ! x",
        "'^[a] ' ! x",
        "'a**' ! b*",
        "'~~~a~~~ ' ! x",
        "'~a ~~b ' ! a~~",
        "'<?a¶¶' ! x",
        "'<![CDATA[a¶¶' ! x",
        "'> :::a¶' ! x",
        "'- - ' ! '$$a$$'",
        "'{:' ! }",
        "'{{#title ' ! x",
        "&# ! x",
        "'&#1 ' ! x",
        "'[a]{.b} ' ! x",
        "'>}}¶' ! x"
      })
  void growsAsTheTextDoes(String many, String after) {
    Growth.even(
        many,
        count -> many.replace("¶", "\n").repeat(count) + after.repeat(count),
        text ->
            reader.read(
                new SourceFile("a.md", text.getBytes(StandardCharsets.UTF_8)), new Report()));
  }
}
