package bindery.manuscript.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.print.Interior;
import bindery.book.print.PrintPreset;
import bindery.book.print.PrintSettings;
import bindery.book.print.PrintStandard;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintReaderTest {
  private final Report report = new Report();

  private PrintSettings read(String yaml) {
    YamlValue.Mapping map =
        new YamlReader(new Lines("book.yaml", yaml), 1, report).read(yaml).orElseThrow();
    return PrintReader.read(map, report);
  }

  private List<String> told() {
    return report.problems().stream()
        .map(p -> p.place().line() + " " + p.text() + ": " + p.todo())
        .toList();
  }

  @Test
  void nothingIsSaid() {
    assertEquals(PrintSettings.UNSAID, read("title: x\n"));
    assertEquals(PrintStandard.X_4, PrintSettings.UNSAID.standard());
    assertEquals(Interior.BLACK, PrintSettings.UNSAID.interior());
    assertEquals("white", PrintSettings.UNSAID.paper().word());
    assertEquals(Optional.empty(), PrintSettings.UNSAID.area(300));
  }

  @Test
  void aPresetAloneWillDo() {
    PrintSettings print = read("print: ingramspark\n");
    assertEquals(Optional.of(PrintPreset.INGRAMSPARK), print.preset());
    assertEquals(PrintStandard.X_1A, print.standard());
    assertEquals(240, print.inkLimit());
    assertEquals(2, print.multiple());
    assertEquals(List.of(), told());
  }

  @Test
  void whatIsSaidWinsOverThePreset() {
    PrintSettings print =
        read(
            """
            print:
              preset: kdp
              interior: color
              paper: standard-color
              standard: PDF/X-1a
              trim: 5 x 8 in
              bleed: no
              profile: press.icc
              signature: 16
              ink-limit: 280 %
              marks: yes
            """);
    assertEquals(List.of(), told());
    assertEquals(Interior.COLOUR, print.interior());
    assertEquals("standard-colour", print.paper().word());
    assertEquals(PrintStandard.X_1A, print.standard());
    assertEquals(Optional.of(new PrintSettings.Trim(360, 576)), print.trim());
    assertEquals(Optional.of("press.icc"), print.profile());
    assertEquals(16, print.multiple());
    assertEquals(280, print.inkLimit());
    assertEquals(0, print.edges().orElseThrow().bleed());
  }

  @Test
  void sizesAreReadInEveryUnit() {
    assertEquals(
        read("print:\n  trim: 12.9cm x 198mm\n").trim(),
        read("print:\n  trim: 129 × 198 mm\n").trim());
    read("print:\n  trim: 5 x 8\n");
    assertEquals(List.of("2 5 x 8: write for example ‘5 x 8 in’ or ‘129 x 198 mm’"), told());
  }

  @Test
  void whatSaysNothingIsToldWithTheNearest() {
    read("print:\n  preset: kpd\n  papr: white\n  standard: x-3\n  signature: many\n");
    read("print: lullu\n");
    read("print:\n  interior: colour\n  paper: cream\n");
    assertEquals(
        List.of(
            "1 lullu: did you mean ‘lulu’?",
            "2 kpd: did you mean ‘kdp’?",
            "3 papr: did you mean ‘paper’?",
            "3 cream: choose another one, or leave it out",
            "4 x-3: did you mean ‘x-4’?",
            "5 many: give 4, 16 or 32"),
        told());
  }
}
