package bindery.manuscript.quarto;

import bindery.Growth;
import bindery.language.Language;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many of a mark cost a little each, whole or torn. */
class HostileQuartoMarksTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```{r}\n",
        "```{r}\n```\n",
        "{{< x ",
        "{{< meta x >}} ",
        "::: {.callout-note}\n",
        "::: {#fig-x}\na\n:::\n",
        "::: {#tbl-x}\nb\n",
        "::: {.content-visible when-format=html}\n",
        "::: {.panel-tabset}\n# a\n",
        "@fig-a ",
        "[@fig-",
        "\\@ref(fig:a",
        "(ref:a) b\n",
        "`r ",
        "# (PART) x {-}\n",
        "::: {.x a=\"",
        "```{r}\ninclude_graphics(\n",
        "Table: (\\#tab:a) b\n"
      })
  void costNoMoreThanTheirLength(String mark) {
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    YamlValue.Mapping none = YamlValue.Mapping.empty(Place.NOWHERE);
    ToolBook book = new ToolBook(Tool.QUARTO, "_quarto.yml", none, List.of());
    FolderContext around = new FolderContext(source, book, Language.of(Locale.ENGLISH));
    Growth.even(
        mark,
        marks -> {
          ManuscriptText text = new ManuscriptText("a.qmd", marks, new Report());
          for (Rewriting rewriting : QuartoMarks.of(Tool.QUARTO)) {
            text = rewriting.apply(text, 0, around);
          }
        });
  }
}
