package bindery.manuscript.myst;

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
import org.junit.jupiter.params.provider.CsvSource;

/** Many of each mark, whole and broken, cost time that grows with the text and no faster. */
class HostileMystMarksTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "'a <!-- ' ! -->",
        "'<!--¶```¶' ! -->",
        "'<!-- -->' ! x",
        "(a)=¶ ! x",
        "'(a' ! ')='",
        "'[](' ! )",
        "'[](a)' ! x",
        "<doc: ! >",
        "'](project:' ! x",
        "{a} ! `b`",
        "'{a}`b` ' ! x",
        "'{ref}`' ! x",
        "'% a¶' ! x",
        "+++¶ ! +++",
        "'```{note}¶' ! '```¶'",
        "'```{note}¶```¶' ! x",
        "':::{note}¶' ! ':::¶'",
        "'```{figure} a¶:name: b¶```¶' ! x",
        "'{{ a }} ' ! x",
        "'{{' ! '}}'",
        "'- ```{note}¶' ! x"
      })
  void costNoMoreThanTheirLength(String many, String after) {
    YamlValue.Mapping none = YamlValue.Mapping.empty(Place.NOWHERE);
    FolderContext around =
        new FolderContext(
            SourceFolder.open(folder, "folder", Limits.DEFAULT),
            new ToolBook(Tool.MYST, "", none, List.of()),
            Language.of(Locale.ENGLISH));
    Growth.even(
        many,
        count -> many.replace("¶", "\n").repeat(count) + after.replace("¶", "\n").repeat(count),
        text -> {
          ManuscriptText now = new ManuscriptText("a.md", text, new Report());
          for (Rewriting rewriting : MystMarks.of(Tool.MYST)) {
            now = rewriting.apply(now, 0, around);
          }
        });
  }
}
