package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On request every formula of an EPUB has a picture beside it, for readers without MathML. */
class FormulaPicturesTest {
  private static final String TEXT =
      """
      # One

      Let $x$ and $y_g$ be, and $x$. With $\\frac{a}{b}$.

      $$E = mc^2$$

      \\begin{align}
      a &= b\\\\
      c &= d
      \\end{align}
      """;

  @TempDir Path folder;

  private Map<String, String> files(String yaml) throws IOException {
    TestFolder bench = new TestFolder(folder).with("book.yaml", "title: T\nlanguage: en\n" + yaml);
    assertEquals(0, bench.with("01.md", TEXT).build("-e", "epub", "--validate"), bench.err());
    assertTrue(bench.out().contains("epubcheck passed"), bench.out());
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(bench.dist.resolve("t.epub")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static Document chapter(Map<String, String> files) {
    String text =
        files.values().stream().filter(file -> file.contains("<math")).findFirst().orElseThrow();
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  private static double ems(Element picture, String property) {
    String style = picture.attr("style");
    String value = style.replaceFirst(".*(?:^|; )" + property + ": (-?[0-9.]+)em.*", "$1");
    assertFalse(value.equals(style), style);
    return Double.parseDouble(value);
  }

  @Test
  void everyFormulaHasOneAndEqualOnesShareIt() throws IOException {
    Map<String, String> files = files("formula-pictures: yes\n");
    Document chapter = chapter(files);
    assertEquals(6, chapter.select("math.pictured").size());
    for (Element math : chapter.select("math")) {
      Element picture = math.nextElementSibling();
      assertEquals("formula-picture", picture.className());
      assertEquals(math.attr("alttext"), picture.attr("alt"));
      assertEquals(math.attr("altimg"), picture.attr("src"));
      String drawing = files.get(picture.attr("src").replace("../", "EPUB/"));
      assertTrue(drawing.contains("<path fill=\"#000000\" d=\"M"), drawing);
    }
    assertEquals(5, files.keySet().stream().filter(name -> name.endsWith(".svg")).count());
  }

  @Test
  void theyAreAsLargeAsTheText() throws IOException {
    Document chapter = chapter(files("formula-pictures: yes\n"));
    Element letter = chapter.selectFirst("img[alt=x]");
    assertEquals(0.45, ems(letter, "height"), 0.1);
    assertEquals(0.5, ems(letter, "width"), 0.1);
    assertEquals(0, ems(letter, "vertical-align"), 0.02);
    assertTrue(ems(chapter.selectFirst("img[alt=y_g]"), "vertical-align") < -0.2);
    Element display = chapter.selectFirst("img[alt='E = mc^2']");
    assertFalse(display.attr("style").contains("height"));
    assertEquals(3.3, ems(display, "width"), 0.4);
  }

  @Test
  void oneOfTheTwoIsShown() throws IOException {
    Map<String, String> files = files("formula-pictures: yes\n");
    String first = files.get("EPUB/styles/book.css").replaceAll("\\s+", " ");
    String second = files.get("EPUB/styles/modern.css").replaceAll("\\s+", " ");
    assertTrue(first.contains(".pictured { display: none; }"), first);
    assertFalse(first.contains("math-style"));
    String both = second.substring(second.indexOf("@supports (math-style: normal)"));
    assertTrue(both.contains(".pictured { display: inline; display: math; }"), both);
    assertTrue(both.contains(".formula-picture { display: none; }"), both);
  }

  @Test
  void nothingOfItUnlessItIsAsked() throws IOException {
    Map<String, String> files = files("");
    assertEquals(0, chapter(files).select("img, .pictured, [altimg]").size());
    assertEquals(0, files.keySet().stream().filter(name -> name.endsWith(".svg")).count());
  }

  @Test
  void whatIsNeitherYesNorNoIsTold() {
    TestFolder bench =
        new TestFolder(folder)
            .with("book.yaml", "title: T\nformula-pictures: svg\n")
            .with("01.md", "# One\n\nText.\n");
    bench.build("-e", "epub");
    assertTrue(bench.err().contains("give yes or no"), bench.err());
  }
}
