package bindery.manuscript.pandoc;

import bindery.Growth;
import bindery.language.Language;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.tex.TexMarks;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many of a mark, open or whole, take no longer than a text of their length. */
class HostileMarksTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$",
        "$$",
        "$a ",
        "$a$ ",
        "\\(",
        "\\(a",
        "\\[",
        "\\\\(",
        "\\text{$",
        "$`",
        "|$x|",
        "$$a\n\n",
        "|-|$x|\n",
        "\\begin{align}",
        "\\emph{",
        "\\emph{a}",
        "\\begin{quote}\n",
        "\\index{a}",
        "\\foo{a}{b}",
        "\\end{x}",
        "~\\ref{a}",
        "\\caption[",
        "[",
        "[@a; ",
        "@a ",
        "(@) x\n",
        "`a`{=html}",
        "```{=html}\n",
        "{=html}",
        "+--+--+\n",
        "-- --\n",
        "a\n-- --\n",
        "a. b\n\n",
        "---\na: b\n\n",
        "##a\n",
        "[#fig:a]",
        "\\ "
      })
  void costNoMoreThanTheirLength(String mark) {
    YamlValue.Mapping none = YamlValue.Mapping.empty(Place.NOWHERE);
    FolderContext around =
        new FolderContext(
            SourceFolder.open(folder, "folder", Limits.DEFAULT),
            new ToolBook(Tool.PANDOC, "", none, List.of()),
            Language.of(Locale.ENGLISH));
    List<Rewriting> all = new ArrayList<>(PandocMarks.tables());
    all.addAll(TexMarks.formulas(Tool.PANDOC));
    all.addAll(TexMarks.of(Tool.PANDOC));
    all.addAll(PandocMarks.of(Tool.PANDOC));
    Growth.even(
        mark,
        text -> {
          for (Rewriting rewriting : all) {
            rewriting.apply(new ManuscriptText("a.md", text, new Report()), 0, around);
          }
        });
  }
}
