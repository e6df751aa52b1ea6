package bindery.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands inside the reader's PDF where {@code reader} in {@code book.yaml} asks for it. */
class EnclosedManuscriptTest {
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  @TempDir Path folder;

  private TestFolder bench(String reader) {
    return new TestFolder(folder)
        .with(
            "book.yaml",
            "title: Salt\nauthor: Ann Author\nlanguage: en\ndate: 2020-05-06\nreader: " + reader)
        .with("01-one.md", "# One\n\n![A box](images/böx.svg)\n\nText $x^2$, $y$ and $x^2$.\n")
        .with("02-zwei.md", "# Two\n\nMore.\n")
        .with("images/böx.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
        .with("images/unused.png", new byte[] {1, 2, 3})
        .with("styles/print.css", "p { color: black }")
        .with(".hidden", "secret");
  }

  private byte[] pdf(TestFolder bench, String editions) {
    assertEquals(0, bench.build("--edition", editions, "--quiet"), bench.err());
    return bench.books().get("salt.pdf").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The files under their names, in order, and where they are said to come from. */
  private static Map<String, COSDictionary> files(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    Map<String, COSDictionary> files = new TreeMap<>();
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
      COSArray leaves = names.getCOSDictionary(COSName.EMBEDDED_FILES).getCOSArray(COSName.KIDS);
      COSArray pairs = ((COSDictionary) leaves.getObject(0)).getCOSArray(COSName.NAMES);
      List<COSBase> associated = new ArrayList<>();
      catalog.getCOSArray(COSName.AF).forEach(file -> associated.add(file));
      for (int i = 0; i < pairs.size(); i += 2) {
        COSDictionary file = (COSDictionary) pairs.getObject(i + 1);
        assertTrue(associated.contains(pairs.get(i + 1)), "the file is not the document's");
        assertEquals("Source", file.getNameAsString(RELATIONSHIP));
        files.put(file.getString(COSName.UF), file);
      }
      assertEquals(files.size(), associated.size());
    }
    return files;
  }

  private static COSStream stream(COSDictionary file) {
    return (COSStream) file.getCOSDictionary(COSName.EF).getDictionaryObject(COSName.F);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-3a", "a-4f"})
  void allThatWasReadIsThereAsItWas(String reader) throws IOException {
    TestFolder bench = bench(reader);
    try (PDDocument document = Loader.loadPDF(pdf(bench, "reader"))) {
      Map<String, COSDictionary> files = files(document);
      assertEquals(
          List.of("01-one.md", "02-zwei.md", "book.yaml", "images/böx.svg", "styles/print.css"),
          List.copyOf(files.keySet()));
      for (Map.Entry<String, COSDictionary> each : files.entrySet()) {
        byte[] own = Files.readAllBytes(bench.manuscript.resolve(each.getKey()));
        assertArrayEquals(own, stream(each.getValue()).createInputStream().readAllBytes());
        COSDictionary parameters = stream(each.getValue()).getCOSDictionary(COSName.PARAMS);
        assertEquals(own.length, parameters.getInt(COSName.SIZE));
        assertEquals("D:20200506000000Z", parameters.getString(COSName.MOD_DATE));
      }
      COSDictionary drawing = files.get("images/böx.svg");
      assertEquals("image/svg+xml", stream(drawing).getNameAsString(COSName.SUBTYPE));
      assertEquals("images/b_x.svg", drawing.getString(COSName.F));
      assertEquals("Salt: images/böx.svg", drawing.getString(COSName.DESC));
    }
  }

  @Test
  void whicheverEditionsAreMadeTheFileIsTheSame() throws IOException {
    byte[] alone = pdf(bench("a-4f"), "reader");
    assertArrayEquals(alone, pdf(bench("a-4f"), "print,reader,epub"));
  }

  @Test
  void whatComesOutMakesTheSameBook(@TempDir Path other) throws IOException {
    byte[] pdf = pdf(bench("a-4f"), "reader");
    TestFolder again = new TestFolder(other);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (Map.Entry<String, COSDictionary> each : files(document).entrySet()) {
        again.with(each.getKey(), stream(each.getValue()).createInputStream().readAllBytes());
      }
    }
    assertArrayEquals(pdf, pdf(again, "reader"));
  }

  @Test
  void withoutTheSettingNothingIsInside() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(bench("a-2a"), "reader"))) {
      assertEquals(Map.of(), files(document));
      assertFalse(document.getDocumentCatalog().getCOSObject().containsKey(COSName.AF));
      assertEquals(List.of(), formulas(document));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-3a", "a-4f"})
  void formulasAreThereAsMathMl(String reader) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(bench(reader), "reader"))) {
      List<COSDictionary> formulas = formulas(document);
      assertEquals(3, formulas.size());
      assertEquals(formulas.get(0), formulas.get(2));
      assertEquals("Supplement", formulas.get(0).getNameAsString(RELATIONSHIP));
      COSStream first = stream(formulas.get(0));
      assertEquals("application/mathml+xml", first.getNameAsString(COSName.SUBTYPE));
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      byte[] xml = first.createInputStream().readAllBytes();
      org.w3c.dom.Element math =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
      assertEquals("http://www.w3.org/1998/Math/MathML", math.getNamespaceURI());
      assertEquals("x2", math.getTextContent());
    }
  }

  /** The files of formulas, in the order of the structure. */
  private static List<COSDictionary> formulas(PDDocument document) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    List<COSDictionary> files = new ArrayList<>();
    formulas(root.getDictionaryObject(COSName.K), files);
    return files;
  }

  private static void formulas(COSBase kids, List<COSDictionary> into) {
    if (kids instanceof COSArray all) {
      for (int i = 0; i < all.size(); i++) {
        formulas(all.getObject(i), into);
      }
    } else if (kids instanceof COSDictionary element && element.containsKey(COSName.S)) {
      COSArray files = element.getCOSArray(COSName.AF);
      if (files != null) {
        into.add((COSDictionary) files.getObject(0));
      }
      formulas(element.getDictionaryObject(COSName.K), into);
    }
  }

  @Test
  void theTableNamesTheStandards() {
    TestFolder bench = bench("a-4f");
    assertEquals(0, bench.build("--edition", "reader"), bench.err());
    assertTrue(bench.out().contains("PDF/A-4f, PDF/UA-2  UA-2 by machine"), bench.out());
    assertTrue(bench.report().contains("PDF/A-4f, PDF/UA-2"), bench.report());
  }

  @Test
  void whatPdf2ForbidsIsNotThere() throws IOException {
    byte[] pdf = pdf(bench("a-4f"), "reader");
    assertEquals("%PDF-2.0", new String(pdf, 0, 8, StandardCharsets.ISO_8859_1));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertFalse(document.getDocument().getTrailer().containsKey(COSName.INFO));
      assertTrue(document.getDocument().getTrailer().containsKey(COSName.ID));
    }
  }

  @Test
  void linksAndBookmarksLeadToThePageAndToTheHeading() throws IOException {
    TestFolder bench = bench("a-4f").with("03.md", "# Three {#three}\n\nSee [One](01-one.md).\n");
    try (PDDocument document = Loader.loadPDF(pdf(bench, "reader"))) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      COSDictionary item =
          catalog.getCOSDictionary(COSName.OUTLINES).getCOSDictionary(COSName.FIRST);
      List<String> led = new ArrayList<>();
      for (; item != null; item = item.getCOSDictionary(COSName.NEXT)) {
        led.add(item.getString(COSName.TITLE) + " " + led(item.getCOSDictionary(COSName.A)));
      }
      assertTrue(led.contains("3. Three Page Sect"), led.toString());
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        COSArray links = document.getPage(i).getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int j = 0; links != null && j < links.size(); j++) {
          String to = led(((COSDictionary) links.getObject(j)).getCOSDictionary(COSName.A));
          assertTrue(to.matches("Page (Sect|H\\d)"), to);
        }
      }
      COSDictionary leaf =
          (COSDictionary)
              catalog
                  .getCOSDictionary(COSName.NAMES)
                  .getCOSDictionary(COSName.DESTS)
                  .getCOSArray(COSName.KIDS)
                  .getObject(0);
      COSArray names = leaf.getCOSArray(COSName.NAMES);
      for (int i = 1; i < names.size(); i += 2) {
        assertTrue(led((COSDictionary) names.getObject(i)).startsWith("Page "));
      }
    }
  }

  /** The types of what an action leads to. */
  private static String led(COSDictionary action) {
    COSDictionary page = (COSDictionary) action.getCOSArray(COSName.D).getObject(0);
    COSArray structure = action.getCOSArray(COSName.getPDFName("SD"));
    COSDictionary element = (COSDictionary) structure.getObject(0);
    return page.getNameAsString(COSName.TYPE) + " " + element.getNameAsString(COSName.S);
  }
}
