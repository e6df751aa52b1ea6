package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bindery.pdf.printed.PrintedPages;
import bindery.style.Ink;
import bindery.typeset.page.Folio;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is read off a file that was printed before. */
class PrintedPagesTest {
  private static final TestFaces ROMAN = TestFaces.garamond();

  private static String read(Pages pages) throws IOException {
    return PrintedPages.of(TestPages.print(pages)).stream()
        .map(PrintedPagesTest::page)
        .collect(Collectors.joining("\n"));
  }

  private static String page(PrintedPages.Printed page) {
    String marks =
        page.marks().stream()
            .map(
                mark ->
                    String.format(
                        Locale.ROOT,
                        "%s [%s] %.0f %.0f",
                        mark.text(),
                        mark.what(),
                        mark.x(),
                        mark.y()))
            .collect(Collectors.joining("\n"));
    return page.label() + ": " + page.width() + " by " + page.height() + "\n" + marks;
  }

  @Test
  void wordsHavePlaceFaceSizeAndInk() throws IOException {
    String word = "[EBGaramond-Regular 10.0 DeviceGray[0.0]]";
    assertEquals(
        "1: 288.0 by 432.0\nThe "
            + word
            + " 36 50\ninn "
            + word
            + " 54 50\nslept. "
            + word
            + " 36 64",
        read(
            TestPages.one(
                TestPages.line(ROMAN, 50, "The inn"), TestPages.line(ROMAN, 64, "slept."))));
  }

  @Test
  void groundsAndRules() throws IOException {
    Placed rule = new Placed.Fill(36, 100, 50, 20, new Ink.Gray(0.5));
    String read = read(TestPages.one(rule));
    assertEquals(2, read.lines().count(), read);
    assertEquals(
        read.replace(" 36 ", " 41 "), read(TestPages.one(rule.moved(5, 0))), "the same, moved");
  }

  @Test
  void placesAreThoseOfTheTrim() throws IOException {
    Placed line = TestPages.line(ROMAN, 50, "inn");
    Page marked =
        new Page(
            1,
            new Folio(1, "decimal"),
            TestPages.kind(),
            TestPages.rule(288, 432, 9, true),
            List.of(line));
    String read = read(new Pages(List.of(marked), List.of()));
    assertEquals("inn", read.replaceAll("(?s).*\n(\\w+) \\[EB[^\n]* 36 50\\b.*", "$1"), read);
  }

  @Test
  void whatIsNoPdf() {
    byte[] text = "# Chapter".getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> PrintedPages.of(text));
  }
}
