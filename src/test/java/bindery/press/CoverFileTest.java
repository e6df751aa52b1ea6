package bindery.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cover that a build makes. */
class CoverFileTest {
  @TempDir Path folder;

  private TestFolder bench(int chapters, String more) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < chapters; i++) {
      text.append("# Chapter\n\nText.\n\n");
    }
    return new TestFolder(folder)
        .with(
            "book.yaml",
            "title: The Salt Road\nauthor: Ann Author\nlanguage: en\npublisher: Little House\n"
                + "description: A \"walk\".\ndate: 2026\n"
                + more)
        .with("01-one.md", text.toString());
  }

  private static PDDocument cover(TestFolder bench) throws IOException {
    return Loader.loadPDF(
        bench.books().get("the-salt-road-cover.pdf").getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Words of the cover that run in a direction, in degrees clockwise from what is usual. */
  private static String words(TestFolder bench, float direction) throws IOException {
    StringBuilder words = new StringBuilder();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (text.getDir() == direction) {
              words.append(text.getUnicode());
            }
          }
        };
    try (PDDocument document = cover(bench)) {
      stripper.getText(document);
    }
    return words.toString();
  }

  @Test
  void aThinBookHasNoWordsOnItsSpine() throws IOException {
    TestFolder bench = bench(1, "");
    assertEquals(0, bench.build("--edition", "print", "--verbose"), bench.err());
    assertEquals(
        "[the-salt-road-cover.pdf, the-salt-road-print.pdf]", bench.books().keySet().toString());
    assertTrue(bench.err().contains("Amazon KDP’s paper ‘white’, since none is named"));
    assertTrue(bench.err().contains("none on books of fewer than 79 pages"), bench.err());
    assertEquals("", words(bench, 270));
    assertEquals("The Salt RoadAnn AuthorA “walk”.Little House", words(bench, 0));
  }

  @Test
  void aThickOneIsReadFromItsHeadToItsFoot() throws IOException {
    TestFolder bench = bench(110, "isbn: 978-3-16-148410-0\nprint:\n  paper: cream\n");
    assertEquals(0, bench.build("--edition", "print", "--verbose"), bench.err());
    assertFalse(bench.err().contains("spine"), bench.err());
    assertEquals("Ann AuthorThe Salt RoadLittle House", words(bench, 270));
    assertTrue(words(bench, 0).endsWith("ISBN 978-3-16-148410-09783161484100"));
    try (PDDocument document = cover(bench)) {
      PDPage sheet = document.getPage(0);
      int pages = pages(bench);
      double width = 2 * 432 + pages * 0.0025 * 72;
      assertEquals(width, sheet.getTrimBox().getWidth(), 0.01);
      assertEquals(648, sheet.getTrimBox().getHeight(), 0.01);
      assertEquals(9, sheet.getTrimBox().getLowerLeftX(), 0.01);
      assertEquals(width + 18, sheet.getBleedBox().getWidth(), 0.01);
      assertEquals(width + 18, sheet.getMediaBox().getWidth(), 0.01);
    }
  }

  private static int pages(TestFolder bench) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(
            bench.books().get("the-salt-road-print.pdf").getBytes(StandardCharsets.ISO_8859_1))) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void noOtherEditionHasIt() {
    TestFolder bench = bench(1, "");
    assertEquals(0, bench.build("--edition", "reader,epub"), bench.err());
    assertEquals("[the-salt-road.epub, the-salt-road.pdf]", bench.books().keySet().toString());
  }

  @Test
  void theFrontIsTheEpubsToo() throws IOException {
    TestFolder bench = bench(1, "print: pocket\n");
    assertEquals(0, bench.build("--edition", "epub"), bench.err());
    byte[] alone = entry(bench, "EPUB/images/cover.png");
    assertEquals(0, bench.build(), bench.err());
    assertArrayEquals(alone, entry(bench, "EPUB/images/cover.png"));
    var picture = ImageIO.read(new ByteArrayInputStream(alone));
    assertEquals(2560, picture.getHeight());
    assertEquals(2560 * 4.25 / 6.875, picture.getWidth(), 1);
    Set<Integer> colours = new TreeSet<>();
    for (int x = 0; x < picture.getWidth(); x++) {
      colours.add(picture.getRGB(x, 350));
    }
    assertTrue(colours.contains(0xFFFFFFFF) && colours.size() > 2, "letters on ink");
  }

  @Test
  void aPictureOfTheAuthorsIsLeftAsItIs() throws IOException {
    byte[] own = entryPng(600, 900);
    TestFolder bench =
        bench(1, "cover:\n  front: own.png\n  blurb: |\n    One.\n\n    Two.\n")
            .with("own.png", own);
    assertEquals(0, bench.build("--edition", "print,epub"), bench.err());
    assertArrayEquals(own, entry(bench, "EPUB/images/own.png"));
    assertNull(entry(bench, "EPUB/images/cover.png"));
    assertEquals("One.Two.Little House", words(bench, 0));
    bench.with("own.png", entryPng(900, 900));
    assertEquals(0, bench.build("--edition", "print"), bench.err());
    assertTrue(bench.err().contains("34% of the picture is cut off"), bench.err());
    assertTrue(bench.err().contains("save it 1838 by 2775 pixels"), bench.err());
  }

  @Test
  void aPictureOfTheBackHasItsOwnWords() throws IOException {
    TestFolder bench =
        bench(1, "isbn: 3-16-148410-X\ncover:\n  back: own.png\n")
            .with("own.png", entryPng(600, 900));
    assertEquals(0, bench.build("--edition", "print"), bench.err());
    assertEquals("The Salt RoadAnn AuthorISBN 978-3-16-148410-09783161484100", words(bench, 0));
    bench.with(
        "book.yaml", "title: The Salt Road\ndate: 2026\ncover: {back: own.png, blurb: Upon it.}");
    assertEquals(0, bench.build("--edition", "print"), bench.err());
    assertEquals("The Salt RoadUpon it.", words(bench, 0));
  }

  private static byte[] entryPng(int width, int height) throws IOException {
    var picture =
        new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
    var out = new java.io.ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }

  private static byte[] entry(TestFolder bench, String name) throws IOException {
    byte[] epub = bench.books().get("the-salt-road.epub").getBytes(StandardCharsets.ISO_8859_1);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
    }
    return null;
  }

  @Test
  void wordsThatFindNoRoomAreTold() {
    TestFolder bench = bench(1, "cover:\n  blurb: " + "many words ".repeat(600) + "\n");
    assertEquals(0, bench.build("--edition", "print"), bench.err());
    assertTrue(bench.err().contains("this is too long for the back of the cover"), bench.err());
    assertTrue(bench.err().contains("book.yaml:8"), bench.err());
  }

  @Test
  void theSameBookGivesTheSameCover() {
    TestFolder bench = bench(3, "isbn: 978-3-16-148410-0\nisbn-add-on: \"51299\"\n");
    List<String> covers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      assertEquals(0, bench.build("--edition", "print"), bench.err());
      covers.add(bench.books().get("the-salt-road-cover.pdf"));
    }
    assertEquals(covers.get(0), covers.get(1));
  }

  @Test
  void aSheetOfTheAuthorsChangesOneThing() throws IOException {
    TestFolder bench = bench(1, "").with("styles/cover.css", ".front .author { display: none }");
    assertEquals(0, bench.build("--edition", "print"), bench.err());
    assertEquals("The Salt RoadA “walk”.Little House", words(bench, 0));
  }

  /** Nothing but a title: the letters are as large as they would be with all else. */
  @Test
  void aTitleIsEnough() throws IOException {
    TestFolder bench = bench(1, "").with("book.yaml", "title: The Salt Road\ndate: 2026\n");
    assertEquals(0, bench.build("--edition", "print"), bench.err());
    List<Float> sizes = new ArrayList<>();
    try (PDDocument document = cover(bench)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          sizes.add(text.getFontSizeInPt());
        }
      }.getText(document);
    }
    assertTrue(sizes.get(0) > 90, "size " + sizes.get(0));
  }

  @Test
  void lettersThatNoFaceHasLeaveTheBookAsItIs() {
    TestFolder bench = bench(30, "").with("02-two.md", "# Two\n\n" + "Text and text. ".repeat(50));
    bench.with("book.yaml", "title: 走れメロス\nlanguage: en\ndate: 2026\n");
    assertEquals(0, bench.build("--edition", "epub"), bench.err());
    assertTrue(bench.err().contains("the EPUB has no cover, for these letters"), bench.err());
    assertEquals(0, bench.build("--edition", "print"), bench.err());
  }

  @Test
  void wordsOfATitleStayWhole() throws IOException {
    for (String title :
        List.of(
            "Dune",
            "Geschwindigkeitsbegrenzung",
            "Преступление и наказание",
            "The Curious Incident of the Last Lighthouse Keeper Who Forgot His Own Name")) {
      TestFolder bench = bench(1, "cover:\n  author-note: x\n");
      bench.with(
          "book.yaml", "title: " + title + "\nlanguage: en\ndate: 2026\nauthor: Ann Author\n");
      assertEquals(0, bench.build("--edition", "print"), bench.err());
      String file =
          bench.books().keySet().stream()
              .filter(name -> name.endsWith("-cover.pdf"))
              .findFirst()
              .orElseThrow();
      try (PDDocument document =
          Loader.loadPDF(bench.books().get(file).getBytes(StandardCharsets.ISO_8859_1))) {
        String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        assertTrue(text.contains(title), text);
      }
      bench.books().keySet().forEach(name -> bench.dist.resolve(name).toFile().delete());
    }
  }
}
