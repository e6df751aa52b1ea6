package bindery.press.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bindery proof}: what an author finds in the report. */
class ProofTest {
  /** A word that leaves no room for another in its line. */
  private static final String LONG = "supercalifragilisticexpialidociously";

  @TempDir Path folder;

  /** A paragraph on page 1 whose first line has three words and all the space there is. */
  private TestFolder loose() {
    return new TestFolder(folder)
        .with("book.yaml", "title: Loose & <Free>\nlanguage: en\n")
        .with("styles/print.css", "body { hyphens: none; -bindery-font-expansion: 0% }")
        .with("01-one.md", "# One\n\nText.\n\nSo a<b " + (LONG + " ").repeat(9) + "end.\n");
  }

  @Test
  void aLooseLineIsShownWithPagePlaceAndWords() throws Exception {
    TestFolder bench = loose();
    assertEquals(0, bench.type(args(bench)), bench.err());
    assertEquals("[proof.html]", bench.books(true).keySet().toString());
    assertTrue(
        bench
            .out()
            .matches("wrote dist/proof.html \\(1 of \\d+ pages had to accept something\\)\n"),
        bench.out());

    Document report = report(bench);
    assertEquals("Proof of Loose & <Free>", report.title());
    Element section = report.select("section").first();
    assertEquals("Page 1", section.select("h2").first().ownText());
    Element line = section.select("li").first();
    assertTrue(line.text().startsWith("the word spaces of this line are"), line.text());
    assertEquals("So a<b " + LONG, line.select("span").text());
    assertEquals("01-one.md:5:1", line.select("code").text());
    assertTrue(line.select("em").text().startsWith("reword"), line.text());
    assertEquals(1, report.select("img").size());
    assertEquals(section.select("li").size(), section.select("figure i").size());
    byte[] png = Base64.getDecoder().decode(report.select("img").attr("src").split(",")[1]);
    assertEquals(540, ImageIO.read(new ByteArrayInputStream(png)).getWidth()); // 432 pt at 90 dpi
  }

  @Test
  void figuresTellHowEvenlyTheBookIsSet() throws Exception {
    TestFolder bench =
        new TestFolder(folder)
            .with("book.yaml", "title: Even\nlanguage: en\n")
            .with("styles/print.css", "body { hyphens: none }")
            .with("01-one.md", "# One\n\n" + "Short words make an even line. ".repeat(20) + "\n");
    assertEquals(0, bench.type(args(bench)), bench.err());
    Element table = report(bench).select("table.colour").first();
    assertEquals(6, table.select("tr").size());
    assertTrue(table.text().contains("Hyphens at the ends of 0.0% of the lines"), table.text());
    assertTrue(table.text().matches(".* in [5-9] justified lines .*"), table.text());
    assertTrue(table.text().matches(".*of their width .* of 1$"), table.text());
  }

  @Test
  void theReportIsWholeByItself() {
    TestFolder bench = loose();
    assertEquals(0, bench.type(args(bench)), bench.err());
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document report = Jsoup.parse(html(bench), "", parser);
    assertEquals(List.of(), parser.getErrors());
    assertEquals(0, report.select("script, link, iframe, base, object").size());
    for (Element element : report.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey();
        assertFalse(key.startsWith("on") || key.equals("href"), attribute.toString());
        assertTrue(!key.equals("src") || attribute.getValue().startsWith("data:image/png;base64,"));
      }
    }
    assertFalse(report.select("style").html().contains("url("));
  }

  @Test
  void aCleanBookHasNothingToShow() {
    TestFolder bench = new TestFolder(folder).with("one.md", "# One\n\nIt was a dark night.\n");
    assertEquals(0, bench.type(args(bench)), bench.err());
    Document report = report(bench);
    assertTrue(report.text().contains("Nothing was accepted"), report.text());
    assertEquals(0, report.select("section, img, .mended").size());
    Element counts = report.select("table.counts").first();
    assertEquals(1 + Counted.values().length, counts.select("tr").size());
    assertTrue(counts.select("td:nth-child(2)").eachText().stream().allMatch("0"::equals));
    assertTrue(bench.out().contains("(none of "), bench.out());
  }

  @Test
  void whatItsAuthorBrokeIntoLinesIsNotCounted() {
    String lines = "The rain fell on.\nThe wind blew on.\nThe night went on.\n";
    TestFolder bench =
        new TestFolder(folder)
            .with(
                "one.md",
                "# One\n\n"
                    + lines.replace("\n", "\\\n")
                    + "It was so.\n\n```\n"
                    + lines
                    + "```\n");
    assertEquals(0, bench.type(args(bench)), bench.err());
    assertEquals(0, report(bench).select("section.list").size(), report(bench).text());
  }

  @Test
  void theSameBookHasTheSameReport() {
    TestFolder bench = loose();
    assertEquals(0, bench.type(args(bench)));
    String once = html(bench);
    assertEquals(0, bench.type(args(bench)));
    assertEquals(once, html(bench));
  }

  @Test
  void theReaderEditionHasAReportToo() {
    TestFolder bench = loose(); // whose faults are those of print.css
    assertEquals(0, bench.type(args(bench, "--edition", "reader", "--quiet")), bench.err());
    assertTrue(report(bench).body().text().startsWith("Proof of the reader edition"));
    assertEquals("", bench.out());
  }

  @Test
  void whatFailsLeavesTheOldReport() {
    TestFolder bench = loose();
    assertEquals(0, bench.type(args(bench)));
    Map<String, String> before = bench.books(true);
    bench.with("02-two.md", "[".repeat(10_000));
    assertEquals(1, bench.type(args(bench)));
    assertTrue(bench.err().endsWith("proof not written\n"), bench.err());
    assertEquals(before, bench.books(true));
    assertEquals(1, bench.type("proof", folder.resolve("nowhere").toString()));
  }

  @Test
  void anEpubCannotBeProofed() {
    TestFolder bench = loose();
    assertEquals(2, bench.type(args(bench, "--edition", "epub")));
    assertEquals(
        "Invalid value for option '--edition' (NAME): the EPUB has no pages to look at; choose print"
            + " or reader\nTry ‘bindery proof --help’.\n",
        bench.err());
    assertEquals(2, bench.type("prof"));
    assertTrue(bench.err().contains("did you mean ‘proof’?"), bench.err());
  }

  private static String[] args(TestFolder bench, String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "proof";
    args[1] = bench.manuscript.toString();
    args[2] = "--out";
    args[3] = bench.dist.toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return args;
  }

  private static Document report(TestFolder bench) {
    return Jsoup.parse(html(bench));
  }

  private static String html(TestFolder bench) {
    byte[] bytes = bench.books().get("proof.html").getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
