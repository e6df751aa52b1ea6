package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What viewers call the pages. */
class PageLabelsTest {
  @TempDir Path folder;

  private String labels(String order) throws IOException {
    TestFolder bench =
        new TestFolder(folder)
            .with("book.yaml", "title: Labels\nauthor: Ann Author\nlanguage: en\n" + order)
            .with("one.md", "# One\n\nText.\n")
            .with("two.md", "# Two\n\nText.\n");
    assertEquals(0, bench.build("--edition", "reader", "--quiet"), bench.err());
    byte[] pdf = bench.books().get("labels.pdf").getBytes(StandardCharsets.ISO_8859_1);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return String.join(
          " ", document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }
  }

  @Test
  void titlePagesAreCountedWithTheFrontMatter() throws IOException {
    assertEquals(
        "i ii iii iv v vi 1",
        labels(
            "order:\n  front: [half-title, title-page, {file: one.md, role: preface}]\n"
                + "  chapters: [two.md]\n"));
  }

  @Test
  void titlePagesAloneAreInRoman() throws IOException {
    assertEquals(
        "i ii 1 2 3", labels("order:\n  front: [title-page]\n  chapters: [one.md, two.md]\n"));
  }
}
