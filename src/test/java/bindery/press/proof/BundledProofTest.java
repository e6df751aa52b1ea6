package bindery.press.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted in the bundled book. */
class BundledProofTest {
  @TempDir Path folder;

  @Test
  void itHasLittleToStumbleOver() {
    TestFolder bench = new TestFolder(folder);
    assertEquals(0, bench.type("proof", "manuscript", "-o", bench.dist.toString()), bench.err());
    byte[] bytes = bench.books().get("proof.html").getBytes(StandardCharsets.ISO_8859_1);
    Document report = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    Map<String, Integer> times = new TreeMap<>();
    for (Element row : report.select(".counts tr:has(td)")) {
      times.put(row.child(0).text(), Integer.valueOf(row.child(1).text()));
    }
    for (Counted none :
        new Counted[] {
          Counted.UNEVEN_SPREAD,
          Counted.SHORT_PAGE,
          Counted.WHITE_SPACE,
          Counted.SHORT_END,
          Counted.WIDOW,
          Counted.ORPHAN,
          Counted.RUNT,
          Counted.LOOSE_LINE,
          Counted.HYPHENS,
          Counted.HYPHEN_AT_PAGE_END
        }) {
      assertEquals(0, times.get(Advice.of(none.kind()).title()), none.toString());
    }
    assertTrue(times.get("Rivers") < 15, times.toString());
    assertTrue(times.get("Lines that begin alike") < 20, times.toString());

    // Counted twice: on the pages as they stand, and by who has set the paragraphs.
    Element colour = report.select(".colour tr:contains(Loose and tight)").first();
    int lines =
        Integer.parseInt(
            report.select(".colour td").first().text().replaceAll(".* in (\\d+) .*", "$1"));
    double tight = Double.parseDouble(colour.text().replaceAll(".* and (\\S+)% below.*", "$1"));
    assertEquals(Math.round(tight * lines / 100), times.get("Tight lines").longValue());
    for (Element place : report.select("li code, .list code")) {
      assertTrue(place.text().matches("\\d\\d-[a-z-]+\\.md:\\d+:\\d+"), place.text());
    }
  }
}
