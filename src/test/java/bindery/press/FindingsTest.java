package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says of its books at its end: the table, and the report of what was found. */
class FindingsTest {
  private static final String UNDESCRIBED =
      "02-two.md:3:1: note: nothing says what this picture shows to those who do not see it"
          + " ‘images/map.png’";

  @TempDir Path folder;
  private TestFolder bench;

  @BeforeEach
  void aBookWithFaults() throws IOException {
    BufferedImage map = new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(map, "png", file);
    bench =
        new TestFolder(folder)
            .with("book.yaml", "title: Salt & Pepper\nauthor: A\nlanguage: en\ndate: 2026-01-01\n")
            .with("01-one.md", "# One\n\nText.\n\nSee [nowhere](#nowhere).\n")
            .with("02-two.md", "# Two\n\n![](images/map.png){width=50%}\n")
            .with("images/map.png", file.toByteArray());
  }

  private static String rows(TestFolder bench) {
    return bench
        .out()
        .lines()
        .takeWhile(line -> !line.startsWith("wrote"))
        .map(line -> line.replaceAll(" {2,}", "|").replaceAll("\\d+ (pages|KB)", "N"))
        .reduce("", (a, b) -> a + b + "\n");
  }

  @Test
  void theTableCountsWhatConcernsEachFile() {
    assertEquals(0, bench.build(), bench.err());
    assertEquals(
        """
        edition|file|extent|standard|verdict|findings
        print|salt-pepper-print.pdf|N|PDF/X-4|preflight: 1 finding|2
        cover|salt-pepper-cover.pdf|spine of 0.4 mm|PDF/X-4|preflight passed|0
        reader|salt-pepper.pdf|N|PDF/A-2a, PDF/UA-1|UA-1 by machine, 1 picture undescribed|2
        epub|salt-pepper.epub|N|EPUB 3.3|not validated, 1 picture undescribed|2
        dist/report.html shows the 3 findings
        """,
        rows(bench));
    assertFalse(bench.err().contains("nothing says what this picture shows"), bench.err());
  }

  @Test
  void quietBuildsHaveNoTableAndTheReportAllTheSame() {
    assertEquals(0, bench.build("--quiet"));
    assertEquals("", bench.out());
    assertFalse(bench.report().isEmpty());
  }

  @Test
  void aSheetOfOneEditionConcernsNoOther() {
    bench.with("01-one.md", "# One\n\nText.\n").with("02-two.md", "# Two\n\nText.\n");
    bench.with("styles/print.css", "p { colour: red }");
    assertEquals(0, bench.build("-e", "print,epub"), bench.err());
    List<String> counts = rows(bench).lines().map(l -> l.replaceAll("^.*\\|", "")).toList();
    assertEquals(List.of("findings", "1", "0", "0", "dist/report.html shows the finding"), counts);
  }

  @Test
  void everyFindingIsShownWithItsPlaceAndItsPage() throws IOException {
    assertEquals(0, bench.build(), bench.err());
    Document report = Jsoup.parse(bench.report());
    assertEquals("Report on Salt & Pepper", report.selectFirst("h1").text());
    assertEquals(5, report.select("table tr").size());
    assertEquals(
        List.of("unknown-link", "coarse-picture", "undescribed-picture"),
        report.select("section").eachAttr("id"));
    Element coarse = report.getElementById("coarse-picture");
    assertEquals("1 warning · print", coarse.selectFirst("small").text());
    assertEquals("02-two.md:3:1", coarse.selectFirst("code").text());
    assertTrue(coarse.selectFirst("q").text().startsWith("images/map.png, "), coarse.text());
    assertTrue(coarse.selectFirst("em").text().startsWith("Take the picture"), coarse.text());
    Element link = report.getElementById("unknown-link");
    assertEquals("#nowhere", link.selectFirst("q").text());
    assertEquals("1 warning · print, reader, epub", link.selectFirst("small").text());
    assertEquals(2, report.select("figure").size(), "each page once");
    for (Element page : report.select("figure")) {
      String source = page.selectFirst("img").attr("src").replace("data:image/png;base64,", "");
      BufferedImage picture =
          ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(source)));
      assertTrue(picture.getWidth() > 150 && picture.getHeight() > picture.getWidth());
      assertTrue(page.selectFirst("i").attr("style").matches("top:\\d+\\.\\d+%;height:.*"));
    }
    String page = report.getElementById("undescribed-picture").selectFirst("a").attr("href");
    assertEquals(coarse.selectFirst("figure").id(), page.substring(1));
  }

  @Test
  void theFileNeedsNothingAndKnowsNoMachine() {
    assertEquals(0, bench.build());
    String once = bench.report();
    assertFalse(once.contains(folder.toString()), once);
    assertFalse(once.matches("(?s).*(src|href)=\"(?!data:|#).*"), "refers to something");
    assertFalse(once.contains("<script") || once.contains("url("), once);
    assertTrue(once.contains("prefers-color-scheme: dark"), once);
    assertEquals(0, bench.build());
    assertEquals(once, bench.report());
  }

  @Test
  void findingsFailAStrictBuildAndAreShown() {
    bench.with("01-one.md", "# One\n\nText.\n");
    assertEquals(0, bench.build("--edition", "reader"), bench.err());
    Map<String, String> before = bench.books(true);
    assertEquals(1, bench.build("--edition", "reader", "--strict"));
    assertTrue(bench.err().contains(UNDESCRIBED), bench.err());
    assertTrue(bench.err().endsWith(" (all in dist/report.html); books not written\n"));
    assertEquals("", bench.out());
    assertEquals(before, bench.books(true));
    Document report = Jsoup.parse(bench.report());
    assertEquals("The books are not written.", report.selectFirst(".unwritten").text());
    assertEquals(0, report.select("table").size());
    assertEquals(1, report.select("figure").size());
  }

  @Test
  void theReportIsWrittenThoughTheBooksAreNot() {
    bench.with("03-three.md", "# Three\n\n" + ">".repeat(10_000) + " deep\n");
    assertEquals(1, bench.build());
    Document report = Jsoup.parse(bench.report());
    assertEquals("The books are not written.", report.selectFirst(".unwritten").text());
    assertTrue(report.text().contains("03-three.md:3"), report.text());
    assertTrue(report.select("small").eachText().contains("1 error"), report.text());
    assertEquals(Map.of(), bench.books(true));
  }

  @Test
  void whatIsWrongWithTheFolderLeavesNoMachineInTheReport() {
    String lost = folder.resolve("book/lost").toAbsolutePath().toString();
    assertEquals(1, bench.build("--styles", lost));
    assertTrue(bench.err().contains("there is no such styles folder"), bench.err());
    assertTrue(bench.report().contains("There is no such styles folder"), bench.report());
    assertFalse(bench.report().contains(folder.toString()), bench.report());
  }

  @Test
  void aFolderThatIsNotThereLeavesNothing() {
    assertEquals(1, bench.type("build", "nowhere", "--out", bench.dist.toString()));
    assertEquals("", bench.report());
  }
}
