package bindery.manuscript.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.EditorialOptions;
import bindery.book.EditorialOptions.NoteCount;
import bindery.book.EditorialOptions.NotePlace;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.Lines;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code book.yaml} and {@code index.yaml} ask for. */
class EditorialReaderTest {
  @TempDir Path folder;

  private final Report report = new Report();

  private EditorialOptions read(String yaml, String index) throws IOException {
    if (!index.isEmpty()) {
      Files.writeString(folder.resolve("index.yaml"), index);
    }
    YamlValue.Mapping map =
        new YamlReader(new Lines("book.yaml", yaml), 1, report).read(yaml).orElseThrow();
    SourceFolder files = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    return EditorialReader.read(map, files, report);
  }

  private List<String> told() {
    return report.problems().stream()
        .map(p -> p.place().file() + ":" + p.place().line() + " " + p.text() + ": " + p.todo())
        .toList();
  }

  @Test
  void eachWordIsRead() throws IOException {
    assertEquals(EditorialOptions.UNSAID, read("title: x\n", ""));
    String yaml = "notes: book\nnote-numbers: marks\nglossary: sorted\nabbreviations: expand\n";
    assertEquals(
        new EditorialOptions(NotePlace.BOOK, NoteCount.MARKS, true, true, List.of()),
        read(yaml, ""));
    assertEquals(List.of(), told());
  }

  @Test
  void whatSaysNothingIsToldWithTheNearest() throws IOException {
    assertEquals(EditorialOptions.UNSAID, read("notes: boook\nglossary: [a]\n", ""));
    assertEquals(
        List.of(
            "book.yaml:1 boook: did you mean ‘book’?", "book.yaml:2 : known are: sorted, written"),
        told());
  }

  @Test
  void wordsOfTheIndex() throws IOException {
    String index =
        """
        - salt
        - ship: [ships, vessel]
        - sodium:
            see: salt
        - sea:
            forms: seas
            sort: zee
            see-also: [salt, ship]
            below:
              - North Sea
        """;
    List<String> words =
        read("", index).words().stream()
            .map(w -> w.entry() + " " + w.forms() + w.sort() + w.see() + w.also())
            .toList();
    assertEquals(
        List.of(
            "[salt] [salt][]",
            "[ship] [ship, ships, vessel][]",
            "[sodium] []salt[]",
            "[sea] [sea, seas]zee[salt, ship]",
            "[sea, North Sea] [North Sea][]"),
        words);
    assertEquals(List.of(), told());
  }

  @Test
  void whatIsNoWordIsTold() throws IOException {
    read("", "salt:\n  form: x\nsea: [[a], '']\n");
    assertEquals(
        List.of(
            "index.yaml:2 form: did you mean ‘forms’?",
            "index.yaml:3 : write ‘[salt, salts]’; sub-entries go under ‘below’"),
        told());
    read("", "- [\n");
    assertEquals(3, told().size());
  }
}
