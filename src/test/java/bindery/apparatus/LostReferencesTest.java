package bindery.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.manuscript.ManuscriptReader;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leads nowhere keeps its name and is told once, with its place and the nearest name. */
class LostReferencesTest {
  @TempDir private Path folder;
  private final Report report = new Report();

  @BeforeEach
  void title() throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "title: T\nlists: [figures]\n");
  }

  private Book book(String markdown) throws IOException {
    Files.writeString(folder.resolve("a.md"), markdown);
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    return Apparatus.work(ManuscriptReader.read(source, report), report);
  }

  private List<String> told() {
    return report.problems().stream()
        .filter(p -> !p.kind().equals("missing-picture"))
        .map(p -> p.place() + " " + p.kind() + " " + p.text() + " " + p.todo())
        .toList();
  }

  @Test
  void theNearestNameIsTold() throws IOException {
    Book book =
        book(
            """
            # One

            ## Two {#sec-two}

            Lost: [](#sec-tow), \\ref{sec-twoo}, @sec-twp.
            """);
    assertEquals(
        List.of(
            "a.md:5:7 unknown-link #sec-tow did you mean ‘sec-two’?",
            "a.md:5:21 cross-reference sec-twoo did you mean ‘sec-two’?",
            "a.md:5:37 cross-reference sec-twp did you mean ‘sec-two’?"),
        told());
    assertEquals(
        "Lost: sec-tow, sec twoo, sec-twp.", book.tree().select("section.chapter p").text());
  }

  @Test
  void aListOfFiguresRepeatsNoMessages() throws IOException {
    book("# One\n\n![Alt](a.png \"By [[Nobody]].\"){#fig-a}\n");
    assertEquals(
        List.of("a.md:3:15 foreign-mark [[Nobody]]"),
        told().stream().map(t -> t.replaceFirst("(]]).*", "$1")).toList());
  }
}
