package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code print} of {@code book.yaml} does to the printer's file, and to no other. */
class PrintSettingsTest {
  @TempDir Path folder;

  private TestFolder bench(String print) {
    return new TestFolder(folder)
        .with("book.yaml", "title: Salt\nauthor: Ann Author\nlanguage: en\n" + print)
        .with("01-one.md", "# One\n\nText.\n\n# Two\n\nText.\n");
  }

  private String boxes(TestFolder bench, String file, int page) throws IOException {
    byte[] pdf = bench.books().get(file).getBytes(StandardCharsets.ISO_8859_1);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage sheet = document.getPage(page);
      return size(sheet.getMediaBox()) + ", trim " + size(sheet.getTrimBox());
    }
  }

  private static String size(PDRectangle box) {
    return Math.round(box.getWidth())
        + " x "
        + Math.round(box.getHeight())
        + " at "
        + Math.round(box.getLowerLeftX());
  }

  @Test
  void aPresetHasItsTrimAndItsBleed() throws IOException {
    TestFolder bench = bench("print: kdp\n");
    assertEquals(0, bench.build("--edition", "print,reader"), bench.err());
    assertEquals("441 x 666 at 0, trim 432 x 648 at 0", boxes(bench, "salt-print.pdf", 0));
    assertEquals("441 x 666 at 0, trim 432 x 648 at 9", boxes(bench, "salt-print.pdf", 1));
    assertEquals("432 x 648 at 0, trim 432 x 648 at 0", boxes(bench, "salt.pdf", 0));
  }

  @Test
  void anAuthorsSheetHasTheLastWord() throws IOException {
    TestFolder bench =
        bench("print: kdp\n")
            .with(
                "styles/print.css", "@page { size: 5in 8in; bleed: 0; -bindery-fold-bleed: auto }");
    assertEquals(0, bench.build("--edition", "print"), bench.err());
    assertEquals("360 x 576 at 0, trim 360 x 576 at 0", boxes(bench, "salt-print.pdf", 0));
  }

  @Test
  void pagesComeInSignatures() throws IOException {
    TestFolder bench = bench("print:\n  signature: 16\n");
    assertEquals(0, bench.build("--edition", "print,reader"), bench.err());
    assertEquals(16, pages(bench, "salt-print.pdf"));
    assertEquals(7, pages(bench, "salt.pdf"));
  }

  @Test
  void ingramSparkGetsABlankPageAtTheEnd() throws IOException {
    for (String preset : List.of("ingramspark", "lulu")) {
      TestFolder bench = bench("print:\n  preset: " + preset + "\n  signature: 7\n");
      assertEquals(0, bench.build("--edition", "print"), bench.err());
      assertEquals(preset.equals("lulu") ? 7 : 14, pages(bench, "salt-print.pdf"), preset);
    }
  }

  private static int pages(TestFolder bench, String file) throws IOException {
    byte[] pdf = bench.books().get(file).getBytes(StandardCharsets.ISO_8859_1);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void aBookOfTooFewPagesIsToldWhereThePrinterIsNamed() {
    TestFolder bench = bench("print: kdp\n");
    assertEquals(0, bench.build("--edition", "print", "--quiet"), bench.err());
    assertTrue(
        bench
            .err()
            .contains(
                "book.yaml:4:8: warning: Amazon KDP binds no fewer than 24 pages of this paper"
                    + " ‘8 pages on white’; add pages"),
        bench.err());
  }

  @Test
  void theMarginAtTheFoldIsAsWideAsThePagesNeed() {
    String chapters = "# A\n\nText.\n\n".repeat(90);
    TestFolder bench = bench("print: lulu\n").with("02-more.md", chapters);
    assertEquals(0, bench.build("--edition", "print", "--quiet"), bench.err());
    assertFalse(bench.err().contains("fold"), bench.err());
    bench.with("styles/print.css", "@page :left { margin-right: 60pt }");
    assertEquals(0, bench.build("--edition", "print", "--quiet"), bench.err());
    assertTrue(bench.err().contains("make it 72pt (1in) at least, as Lulu asks for"), bench.err());
  }
}
