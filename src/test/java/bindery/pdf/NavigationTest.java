package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import bindery.book.Source;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.typeset.page.Folio;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/** Page labels, bookmarks and links. */
class NavigationTest {
  private final Report report = new Report();

  private PDDocument print(Pages pages, boolean links) throws IOException {
    return Loader.loadPDF(TestPages.print(pages, links, report));
  }

  @Test
  void labelsAreTheFolios() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (int n = 1; n <= 3; n++) {
      pages.add(TestPages.page(n, new Folio(n, "lower-roman")));
    }
    pages.add(TestPages.page(4, new Folio(1, "decimal")));
    pages.add(TestPages.page(5, new Folio(2, "decimal")));
    pages.add(TestPages.page(6, new Folio(7, "upper-roman")));
    try (PDDocument document = print(new Pages(pages, List.of()), true)) {
      assertArrayEquals(
          new String[] {"i", "ii", "iii", "1", "2", "VII"},
          document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }
  }

  @Test
  void bookmarksNestByLevel() throws IOException {
    Page page = TestPages.page(1, new Folio(1, "decimal"), new Placed.Anchor("here", 100));
    List<Pages.Bookmark> bookmarks =
        List.of(
            new Pages.Bookmark(1, "One", "here"),
            new Pages.Bookmark(3, "One and a bit", "here"),
            new Pages.Bookmark(2, "Middle", "here"),
            new Pages.Bookmark(1, "Zwei – två", "nowhere"));
    try (PDDocument document = print(new Pages(List.of(page), bookmarks), true)) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      assertEquals("One(One and a bit Middle) Zwei – två", dump(outline));
      var first = (PDPageXYZDestination) outline.getFirstChild().getDestination();
      assertEquals(0, first.retrievePageNumber());
      assertEquals(332, first.getTop());
      assertNull(outline.getLastChild().getDestination());
    }
    assertEquals(
        List.of("unknown-bookmark"), report.problems().stream().map(Problem::kind).toList());
  }

  @Test
  void bookmarksByTheThousand() throws IOException {
    Page page = TestPages.page(1, new Folio(1, "decimal"), new Placed.Anchor("here", 100));
    List<Pages.Bookmark> bookmarks =
        java.util.stream.IntStream.range(0, 20_000)
            .mapToObj(i -> new Pages.Bookmark(2, "Entry " + i, "here"))
            .toList();
    try (PDDocument document = print(new Pages(List.of(page), bookmarks), true)) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      assertEquals("Entry 19999", outline.getLastChild().getTitle());
    }
  }

  private static String dump(PDOutlineNode node) {
    List<String> parts = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      String inner = dump(item);
      parts.add(item.getTitle() + (inner.isEmpty() ? "" : "(" + inner + ")"));
    }
    return String.join(" ", parts);
  }

  @Test
  void linksLeadInsideAndOutside() throws IOException {
    Page first =
        TestPages.page(
            1,
            new Folio(1, "decimal"),
            new Placed.Link(36, 100, 50, 12, "#note", Source.NONE),
            new Placed.Link(36, 120, 50, 12, "https://example.org/ä?q=1", Source.NONE),
            new Placed.Turned(
                100,
                400,
                List.of(new Placed.Link(10, 20, 30, 5, "mailto:a@example.org", Source.NONE))));
    Page second = TestPages.page(2, new Folio(2, "decimal"), new Placed.Anchor("note", 300));
    try (PDDocument document = print(new Pages(List.of(first, second), List.of()), true)) {
      List<PDAnnotation> links = document.getPage(0).getAnnotations();
      var inside = (PDPageXYZDestination) ((PDAnnotationLink) links.get(0)).getDestination();
      assertEquals(1, inside.retrievePageNumber());
      assertEquals(132, inside.getTop());
      assertEquals("[36.0,320.0,86.0,332.0]", links.get(0).getRectangle().toString());
      var outside = (PDActionURI) ((PDAnnotationLink) links.get(1)).getAction();
      assertEquals("https://example.org/%C3%A4?q=1", outside.getURI());
      assertEquals("[120.0,42.0,125.0,72.0]", links.get(2).getRectangle().toString());
    }
    assertEquals(List.of(), report.problems());
  }

  @Test
  void whatCannotBeFollowedIsReportedAndLeftOut() throws IOException {
    Page page =
        TestPages.page(
            1,
            new Folio(1, "decimal"),
            new Placed.Link(36, 100, 50, 12, "#gone", Source.NONE),
            new Placed.Link(36, 100, 50, 12, "javascript:alert(1)", Source.NONE),
            new Placed.Link(36, 100, 50, 12, "other.md", Source.NONE));
    try (PDDocument document = print(new Pages(List.of(page), List.of()), true)) {
      assertEquals(List.of(), document.getPage(0).getAnnotations());
    }
    assertEquals(
        List.of("#gone", "javascript:alert(1)", "other.md"),
        report.problems().stream().map(Problem::text).sorted().toList());
  }

  @Test
  void idsAreNamesThatAnAddressCanEndIn() throws IOException {
    List<Page> pages = new ArrayList<>();
    List<String> ids = new ArrayList<>(List.of("the-inn", "über-uns", "глава", "a(b)\\c"));
    for (int n = 1; n <= 200; n++) {
      ids.add("id-" + n);
    }
    for (int n = 1; n <= ids.size(); n++) {
      pages.add(TestPages.page(n, new Folio(n, "decimal"), new Placed.Anchor(ids.get(n - 1), 32)));
    }
    try (PDDocument document = print(new Pages(pages, List.of()), true)) {
      var names = document.getDocumentCatalog().getNames().getDests();
      for (int n = 1; n <= ids.size(); n++) {
        var place = (PDPageXYZDestination) names.getValue(ids.get(n - 1));
        assertEquals(n - 1, place.retrievePageNumber(), ids.get(n - 1));
        assertEquals(400, place.getTop());
      }
      assertNull(names.getValue("nowhere"));
    }
  }

  @Test
  void aFileForThePrinterHasPagesAndNothingToGoAboutInThem() throws IOException {
    Page page =
        TestPages.page(
            1,
            new Folio(1, "decimal"),
            new Placed.Anchor("here", 100),
            new Placed.Link(36, 100, 50, 12, "https://example.org", Source.NONE));
    List<Pages.Bookmark> bookmarks = List.of(new Pages.Bookmark(1, "One", "here"));
    try (PDDocument document = print(new Pages(List.of(page), bookmarks), false)) {
      assertEquals(List.of(), document.getPage(0).getAnnotations());
      var catalog = document.getDocumentCatalog().getCOSObject();
      for (String key : List.of("Outlines", "PageMode", "Names", "Dests")) {
        assertNull(catalog.getItem(COSName.getPDFName(key)), key);
      }
    }
  }
}
