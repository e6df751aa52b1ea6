package bindery.manuscript.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Numbering;
import bindery.book.Numbering.Kind;
import bindery.book.Numbering.Scheme;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberingReaderTest {
  private final Report report = new Report();

  private Numbering read(String yaml) {
    YamlValue.Mapping map =
        new YamlReader(new Lines("book.yaml", yaml), 1, report).read(yaml).orElseThrow();
    return new NumberingReader(report).read(map);
  }

  private List<String> told() {
    return report.problems().stream()
        .map(problem -> problem.place().line() + " " + problem.text())
        .toList();
  }

  @Test
  void eachKindHasItsScheme() {
    Numbering numbering = read("numbers:\n  figures: book\n  tables: no\n  sections: 3\n");
    assertEquals(Map.of(Kind.FIGURE, Scheme.BOOK, Kind.TABLE, Scheme.NONE), numbering.schemes());
    assertEquals(Optional.of(3), numbering.sections());
    assertEquals(Scheme.AUTO, numbering.scheme(Kind.LISTING));
    assertEquals(List.of(), told());
  }

  @Test
  void oneWordIsForAll() {
    assertEquals(Scheme.NONE, read("numbers: no\n").scheme(Kind.THEOREM));
    assertEquals(Optional.of(1), read("numbers: no\n").sections());
    assertEquals(Scheme.CHAPTER, read("numbers: chapter\n").scheme(Kind.FIGURE));
  }

  @Test
  void listsStandInTheirOrder() {
    assertEquals(List.of(Kind.TABLE, Kind.FIGURE), read("lists: [tables, figures]\n").lists());
    assertEquals(List.of(Kind.LISTING), read("lists: listings\n").lists());
  }

  @Test
  void whatIsNoWordForItIsTold() {
    read("numbers:\n  figures: roman\n  sections: deep\nlists: [figurs]\n");
    assertEquals(List.of("2 roman", "3 deep", "4 figurs"), told());
  }
}
