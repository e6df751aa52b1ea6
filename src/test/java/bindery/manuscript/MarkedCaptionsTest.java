package bindery.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.manuscript.folder.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions stay captions, whatever marks and notes stand in them or in what they belong to. */
class MarkedCaptionsTest {
  @TempDir Path folder;

  private Document read(String markdown) throws IOException {
    Files.writeString(
        folder.resolve("a.bib"), "@book{reed, author={O'Reed, Ann}, title={Salt}, year=1991}\n");
    return Jsoup.parse(new DialectTrees(folder).of(Tool.PLAIN, markdown));
  }

  @Test
  void aPictureTitleHoldsCitationsReferencesAndTerms() throws IOException {
    Document tree =
        read(
            """
            ![Alt](a.png "See [](#f) and \\ref{f}, [@reed, p. 3],\\index{salt}
            *by* @reed."){#f}
            """);
    assertEquals("f", tree.select("figure").attr("id"));
    assertEquals(
        List.of("reed", "reed"), tree.select("figcaption .citation").eachAttr("data-keys"));
    assertEquals(2, tree.select("figcaption a[href=#f]").size());
    assertEquals(
        "salt", tree.select("figcaption .index-term, figcaption .index").attr("data-term"));
    assertTrue(tree.select("figcaption").text().contains("O’Reed"), tree.html());
  }

  @Test
  void quotesOutsideOfTitlesStayAsTheyWere() throws IOException {
    Document tree = read("[a](b.md \"t\") and \"[@reed]\" (\"x\")\n");
    assertEquals("reed", tree.select("p .citation").attr("data-keys"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| H |\n|---|\n| a^[n] |\n\nTable: Words. {#t}\n",
        "| H |\n|---|\n| a^[n] |\n\n: Words^[m]. {#t}\n",
        "Table: Words^[m]. {#t}\n\n| H |\n|---|\n| a |\n",
      })
  void aTableWithNotesKeepsItsCaption(String markdown) throws IOException {
    Document tree = read(markdown);
    assertEquals("Words.", tree.select("table#t > caption").text().replaceAll("[0-9*]|\\[.*]", ""));
  }

  @Test
  void aPictureIsCaptionedThoughANoteStandsBetween() throws IOException {
    Document tree = read("| H |\n|---|\n| a^[n] |\n\n*Emphasis* goes on.\n");
    assertEquals(0, tree.select("caption").size());
    assertEquals("Emphasis goes on.", tree.select("p").last().text());
  }
}
