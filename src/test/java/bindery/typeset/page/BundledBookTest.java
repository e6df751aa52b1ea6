package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.Golden;
import bindery.pdf.PdfOptions;
import bindery.pdf.PdfPress;
import bindery.pdf.drawing.DrawingWords;
import bindery.report.Problem;
import bindery.report.Severity;
import bindery.typeset.placed.Placed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled book: six spreads as they are kept, and what holds for all its pages. */
class BundledBookTest {
  private static final Path FOLDER = Golden.folder("typeset/page");

  private static BundledBook bundled;

  @BeforeAll
  static void makeUp() {
    bundled = new BundledBook();
  }

  @AfterAll
  static void forget() {
    bundled = null;
  }

  @Test
  void nothingIsWrongWithIt() {
    List<Problem> problems = new ArrayList<>(bundled.report.problems());
    problems.removeIf(p -> p.severity() == Severity.NOTE);
    assertEquals(List.of(), problems);
  }

  /** {@code -Dgolden.update} writes them anew. */
  @ParameterizedTest
  @ValueSource(strings = {"title", "contents", "opening", "text", "notes", "table", "figure"})
  void spreadsAreAsKept(String name) throws IOException {
    int at = page(name);
    PageDump dump = new PageDump(bundled.grid, baseline());
    int verso = at % 2 == 0 ? at : at - 1;
    StringBuilder found = new StringBuilder();
    for (Page page : bundled.pages) {
      if (page.number() == verso || page.number() == verso + 1) {
        found.append(dump.of(page)).append('\n');
      }
    }
    Golden.check(FOLDER.resolve(name + ".txt"), found.toString());
  }

  private static int page(String name) {
    return switch (name) {
      case "title" -> first(p -> origins(p, "section.title-page"));
      case "contents" -> first(p -> origins(p, "section.contents"));
      case "opening" -> first(p -> origins(p, "section.chapter"));
      case "text" -> first(p -> origins(p, "section.chapter")) + 2;
      case "notes" -> first(p -> parts(p, Placed.Part.NOTE) > 3);
      case "table" -> first(p -> origins(p, "table"));
      default -> first(p -> p.content().stream().anyMatch(Placed.Image.class::isInstance));
    };
  }

  private static int first(Predicate<Page> wanted) {
    return bundled.pages.stream().filter(wanted).findFirst().orElseThrow().number();
  }

  private static boolean origins(Page page, String selector) {
    return page.content().stream()
        .anyMatch(
            p ->
                p instanceof Placed.Line line
                    && line.part() == Placed.Part.BODY
                    && element(line).closest(selector) != null);
  }

  private static long parts(Page page, Placed.Part part) {
    return page.content().stream()
        .filter(p -> p instanceof Placed.Line line && line.part() == part)
        .count();
  }

  /** The highest baseline that paragraphs of the body have. */
  private static double baseline() {
    double first = Double.MAX_VALUE;
    for (Page page : bundled.pages) {
      for (Placed placed : page.content()) {
        if (placed instanceof Placed.Line line && isText(line)) {
          first = Math.min(first, line.y());
        }
      }
    }
    return first;
  }

  private static boolean isText(Placed.Line line) {
    return line.part() == Placed.Part.BODY
        && element(line).tagName().equals("p")
        && element(line).parent().is("section.chapter");
  }

  @Test
  void linesOfTextStandOnTheGrid() {
    double first = baseline();
    int lines = 0;
    for (Page page : bundled.pages) {
      for (Placed placed : page.content()) {
        if (placed instanceof Placed.Line line && isText(line)) {
          double number = (line.y() - first) / bundled.grid;
          assertEquals(Math.rint(number), number, 0.001, "page " + page.number());
          lines++;
        }
      }
    }
    assertTrue(lines > 500, lines + " lines");
  }

  @Test
  void nothingOfItsTextIsLostInThePdf() throws IOException {
    Map<String, Integer> missing = words(text(bundled.book.tree().body()));
    words(printed()).forEach((word, times) -> missing.merge(word, -times, Integer::sum));
    missing.values().removeIf(times -> times == 0);
    Map<String, Integer> lost = new TreeMap<>(missing);
    lost.values().removeIf(times -> times < 0);
    assertEquals(Map.of(), lost, () -> "not in the PDF, which has instead " + missing);
  }

  /** What is shown of its text in print, blocks apart. */
  private static String text(Element tree) {
    Element body = tree.clone();
    body.select("li.toc-index > ol").remove();
    body.select("h2, li").forEach(block -> block.before(new TextNode(" ")));
    return body.text();
  }

  private static String printed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOptions options = new PdfOptions(Instant.parse("2026-03-01T12:00:00Z"), true);
    new PdfPress(bundled.book.metadata(), bundled.context.sources(), options, DrawingWords.NONE)
        .print(bundled.all, out, bundled.report);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** How often every run of letters stands in a text. */
  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new TreeMap<>();
    for (String word : text.split("[^\\p{L}]+")) {
      words.merge(word, 1, Integer::sum);
    }
    words.remove("");
    return words;
  }

  private static Element element(Placed.Line line) {
    return bundled.context.sources().element(line.source()).orElseThrow();
  }
}
