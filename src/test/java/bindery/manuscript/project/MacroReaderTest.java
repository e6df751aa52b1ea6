package bindery.manuscript.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MacroReaderTest {
  private final Report report = new Report();

  private Map<String, String> read(String yaml) {
    YamlValue.Mapping map =
        new YamlReader(new Lines("book.yaml", yaml), 1, report).read(yaml).orElseThrow();
    return new MacroReader(report).read(map);
  }

  @Test
  void commandsStandForTeX() {
    String yaml = "math-macros:\n  R: \\mathbb{R}\n  \\norm: '\\|#1\\|'\n  abs: ['|#1|', 1]\n";
    assertEquals(Map.of("R", "\\mathbb{R}", "\\norm", "\\|#1\\|", "abs", "|#1|"), read(yaml));
    assertEquals(List.of(), report.problems());
  }

  /** MyST has the TeX of a command under a key of its own. */
  @Test
  void aMapHasItUnderMacro() {
    assertEquals(
        Map.of("\\N", "\\mathbb{N}"), read("math-macros:\n  \\N:\n    macro: \\mathbb{N}\n"));
    assertEquals(List.of(), report.problems());
  }

  @Test
  void whatIsNoCommandIsTold() {
    assertEquals(Map.of(), read("math-macros:\n  a b: x\n  c: {d: e}\n"));
    read("macros: x\n");
    assertEquals(
        List.of("1 macros", "2 a b", "3 c"),
        report.problems().stream().map(p -> p.place().line() + " " + p.text()).toList());
  }
}
