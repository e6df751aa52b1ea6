package bindery.apparatus.bibliography;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.Golden;
import bindery.Growth;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bibliographies of all kinds are read into the same works. */
class LibraryTest {
  private static final Path FOLDER = Golden.folder("apparatus");

  private final Report report = new Report();

  private Map<String, CitedItem> read(String name, String text) {
    return Library.read(List.of(new SourceFile(name, text.getBytes(UTF_8))), Locale.US, report)
        .items();
  }

  private static String shown(CitedItem item) {
    StringBuilder out = new StringBuilder(item.id() + " (" + item.type() + ")\n");
    new TreeMap<>(item.texts()).forEach((k, v) -> out.append("  " + k + ": " + v + "\n"));
    new TreeMap<>(item.names()).forEach((k, v) -> out.append("  " + k + ": " + names(v) + "\n"));
    new TreeMap<>(item.dates()).forEach((k, v) -> out.append("  " + k + ": " + date(v) + "\n"));
    return out.toString();
  }

  private static String names(List<PersonName> names) {
    return String.join(
        "; ",
        names.stream()
            .map(
                n ->
                    n.isPerson()
                        ? String.join(
                            "|", n.family(), n.given(), n.dropping(), n.nonDropping(), n.suffix())
                        : "{" + n.literal() + "}")
            .toList());
  }

  private static String date(ItemDate date) {
    List<String> days =
        date.days().stream().map(d -> d.year() + "-" + d.month() + "-" + d.day()).toList();
    return String.join("/", days) + date.literal();
  }

  @Test
  void worksOfAllKinds() throws IOException {
    StringBuilder out = new StringBuilder();
    read("works.bib", Files.readString(FOLDER.resolve("works.bib")))
        .values()
        .forEach(item -> out.append(shown(item)));
    Golden.check(FOLDER.resolve("works.golden"), out.toString());
    assertEquals(List.of(), report.problems());
  }

  @Test
  void jsonAndYamlSayTheSame() {
    String json =
        """
        [{"id": "a", "type": "book", "title": "T\\u00e9", "volume": 3,
          "author": [{"family": "Doe", "given": "J."}, {"literal": "Them"}],
          "issued": {"date-parts": [["1999", 5]]}}]
        """;
    String yaml =
        """
        ---
        references:
        - id: a
          type: book
          title: Té
          volume: 3
          author:
          - family: Doe
            given: J.
          - literal: Them
          issued: {date-parts: [[1999, 5]]}
        ---

        # Text
        """;
    String one = shown(read("x.json", json).get("a"));
    assertEquals(one, shown(read("x.md", yaml).get("a")));
    assertEquals(one, shown(read("x.yaml", yaml.substring(4, yaml.lastIndexOf("---"))).get("a")));
    assertEquals(List.of(), report.problems());
  }

  @Test
  void aBrokenEntryIsLeftOutAndTold() {
    String bib =
        """
        @book{a, title={A}, year=1999}
        @book{b, title={B {never closed}, year=2000
        @book{c, title={C}, year=2001}
        @book{d, title "D"}
        @book{e, title={E} year=2002}
        @book{f, title={F}}
        """;
    assertEquals(List.of("a", "c", "f"), List.copyOf(read("x.bib", bib).keySet()));
    List<String> places =
        report.problems().stream().map(p -> p.place().line() + ":" + p.place().column()).toList();
    assertEquals(List.of("2:16", "4:10", "5:20"), places);
    assertTrue(report.problems().stream().allMatch(p -> p.kind().equals("bibliography")));
  }

  @Test
  void aKeyTwiceIsTold() {
    Map<String, CitedItem> works = read("x.bib", "@book{a, title={A}}\n@book{a, title={B}}\n");
    assertEquals("A", works.get("a").text("title"));
    assertEquals(
        List.of(
            "x.bib:2:1: warning: this key stands at x.bib:1:1 too; the first work is cited by it:"
                + " ‘a’; give one of them another key"),
        report.problems().stream().map(Problem::toString).toList());
  }

  @Test
  void aKeyOfTwoWorksInTwoFilesIsToldAndTheSameWorkIsNot() {
    String a = "@book{a, title={A}, year=1999}\n@book{b, title={B}}\n";
    String b = "@book{a, title={A}, year=1999}\n@book{b, title={Another}}\n";
    List<SourceFile> files =
        List.of(
            new SourceFile("x.bib", a.getBytes(UTF_8)), new SourceFile("y.bib", b.getBytes(UTF_8)));
    assertEquals("B", Library.read(files, Locale.US, report).items().get("b").text("title"));
    assertEquals(List.of("b"), report.problems().stream().map(Problem::text).toList());
    assertEquals("y.bib:2:1", report.problems().get(0).place().toString());
  }

  @Test
  void unsoundJsonIsAnErrorAtItsPlace() {
    assertEquals(Map.of(), read("x.json", "[{\"id\": \"a\",\n \"title\" \"A\"}]"));
    assertEquals(2, report.problems().get(0).place().line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "x.bib ! @book{a, title= ! { ! x",
        "x.bib ! @book{a, title={ ! {x} ! x",
        "x.bib ! @book{a, title={ ! { ! }",
        "x.bib ! x ! @book{a, title={ ! x",
        "x.bib ! x ! @ ! x",
        "x.bib ! @book{a, author={ ! 'A and ' ! x",
        "x.bib ! @book{a, title={ ! \\' ! x",
        "x.bib ! @book{a, title={ ! $x^ ! x",
        "x.json ! '' ! [ ! x"
      })
  void costsNoMoreThanItsLength(String file, String before, String many, String after) {
    Growth.even(
        before + many,
        10_000,
        count -> before + many.repeat(count) + after.repeat(count) + "}}",
        text -> read(file, text));
  }

  @Test
  void worksThatInheritFromEachOtherEnd() {
    assertEquals(2, read("x.bib", "@book{a, crossref={b}}\n@book{b, crossref={a}}").size());
  }

  @Test
  void aTildeOverALetterIsNoTie() {
    String bib = "@book{a, title={T}, author={Mu\\~noz, Ana and Perpi{\\~n}{\\'a}n~y, Ana}}";
    assertEquals(
        "Muñoz|Ana|||; Perpiñán y|Ana|||",
        names(read("a.bib", bib).get("a").names().get("author")));
    String inOrder = "@book{a, title={T}, author={Ana~Mu\\~noz}}";
    assertEquals("Muñoz|Ana|||", names(read("a.bib", inOrder).get("a").names().get("author")));
  }

  @Test
  void otherKeysMeanTheSameWork() {
    String bib = "@book{a, ids={b, c}, title={T}}";
    Library library =
        Library.read(List.of(new SourceFile("a.bib", bib.getBytes(UTF_8))), Locale.US, report);
    assertEquals(List.of("a"), List.copyOf(library.items().keySet()));
    assertEquals("a", library.key("c").orElseThrow());
  }
}
