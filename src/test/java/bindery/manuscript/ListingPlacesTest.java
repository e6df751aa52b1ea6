package bindery.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.book.Places;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code is known by where its first line stands in the manuscript, below its fence. */
class ListingPlacesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "```rust\\ncode\\n``` -> 4:1",
        "~~~ {.rust}\\n\\ncode\\n~~~ -> 4:1",
        "- item\\n\\n  ```\\n  code\\n  ``` -> 6:3",
        "> ```\\n> code\\n> ``` -> 4:3",
        "'    code' -> 3:5",
        "```\\n``` -> 3:1"
      })
  void codeStandsWhereItsFirstLineDoes(String listing, String place) throws IOException {
    Files.writeString(folder.resolve("a.md"), "# One\n\n" + listing.replace("\\n", "\n") + "\n");
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    Book book = ManuscriptReader.read(source, new Report());
    Place found = Places.of(book.tree().selectFirst("pre code"));
    assertEquals(place, found.line() + ":" + found.column());
  }
}
