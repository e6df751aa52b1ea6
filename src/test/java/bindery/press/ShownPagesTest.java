package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the design that Bindery carries sets titles, contents and captions. */
class ShownPagesTest {
  @TempDir private Path folder;

  private TestFolder book(String yaml) {
    return new TestFolder(folder).with("book.yaml", yaml);
  }

  /** Where a letter stands on a page, from the left, points. */
  private static List<Long> places(TestFolder test, int page, String letter) throws IOException {
    assertEquals(0, test.build("-e", "reader"), test.err());
    List<Long> places = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> at) {
            at.stream()
                .filter(glyph -> glyph.getUnicode().equals(letter))
                .forEach(glyph -> places.add(Math.round((double) glyph.getX())));
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    try (PDDocument pdf = Loader.loadPDF(test.dist.resolve("book.pdf").toFile())) {
      stripper.getText(pdf);
    }
    return places;
  }

  @Test
  void titlesAfterNumbersStandInLine() throws IOException {
    TestFolder test = book("title: Book\n");
    for (int i = 1; i <= 12; i++) {
      test.with(String.format(Locale.ROOT, "%02d.md", i), "# Title\n\ntext\n");
    }
    List<Long> places = places(test, 3, "T");
    assertEquals(12, places.size());
    assertEquals(1, places.stream().distinct().count(), places.toString());
  }

  @Test
  void captionsStandBelowTheMiddleOfTheirPictures() throws IOException {
    String drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='20'/>";
    TestFolder test =
        book("title: Book\n")
            .with("p.svg", drawing)
            .with("1.md", "# One\n\n![a](p.svg)\n\n*X*\n\n```java {caption=\"X\"}\na\n```\n");
    List<Long> places = places(test, 3, "X");
    assertEquals(2, places.size());
    assertEquals(56 + 288 / 2, places.get(0), 4);
    assertEquals(56, places.get(1), 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kurze Einführung in eine Programmiersprache",
        "Unbeschränkte Donaudampfschifffahrt",
        "Vom Rindfleischetikettierungswesen",
      })
  void longWordsOfATitleAreNotDivided(String title) {
    TestFolder test = book("title: " + title + "\nlanguage: de\n");
    test.with("01.md", "# Eins\n\nText.\n");
    assertEquals(0, test.build("-e", "reader"));
    assertFalse(test.err().contains("divided"), test.err());
  }
}
