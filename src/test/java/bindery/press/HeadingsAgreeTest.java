package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents, running heads, bookmarks and the contents of e-readers name chapters alike. */
class HeadingsAgreeTest {
  private static final String TEXT = "\n\n" + "Words and more words of it. ".repeat(360) + "\n\n";

  @TempDir Path folder;

  @Test
  void typedAndAutomaticLabelsAreShownAlikeEverywhere() throws IOException {
    TestFolder bench =
        new TestFolder(folder)
            .with("book.yaml", "title: Labels\nauthor: Ann Author\ndate: 2020-03\n")
            .with("01.md", "# Prologue" + TEXT + "# Part One: North" + TEXT)
            .with("02.md", "# Chapter One: The Road" + TEXT + "## A House" + TEXT)
            .with("03.md", "# Chapter 2" + TEXT + "# *Chapter III* — “Home”" + TEXT)
            .with("04.md", "# The End" + TEXT + "# Part Two" + TEXT + "# 5. After" + TEXT)
            .with("05.md", "# Epilogue" + TEXT + "# Appendix A. – Maps" + TEXT);
    assertEquals(0, bench.build("--edition", "reader,epub", "--quiet"), bench.err());
    List<String> bookmarks = new ArrayList<>();
    StringBuilder pages = new StringBuilder();
    byte[] pdf = bench.books().get("labels.pdf").getBytes(StandardCharsets.ISO_8859_1);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      outline(document.getDocumentCatalog().getDocumentOutline(), "", bookmarks);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document).strip();
        boolean contents = text.startsWith("Contents");
        String head = contents ? text : text.lines().findFirst().orElse("").stripTrailing();
        if (!head.contains("more words")) {
          pages.append(head).append('\n');
        }
      }
    }
    byte[] epub = bench.books().get("labels.epub").getBytes(StandardCharsets.ISO_8859_1);
    List<String> nav = new ArrayList<>();
    contents(Jsoup.parse(nav(epub)).selectFirst("nav > ol"), "", nav);
    assertEquals("Contents", bookmarks.remove(0));
    assertEquals(nav, bookmarks);
    Golden.check(
        Golden.folder("press").resolve("headings.txt"),
        String.join("\n", bookmarks) + "\n\nFirst lines of pages, and the contents\n\n" + pages);
  }

  private static void outline(PDOutlineNode node, String indent, List<String> lines) {
    for (PDOutlineItem item : node.children()) {
      lines.add(indent + item.getTitle());
      outline(item, indent + "  ", lines);
    }
  }

  private static void contents(Element list, String indent, List<String> lines) {
    for (Element item : list.children()) {
      lines.add(indent + item.selectFirst("> a").text());
      for (Element inner : item.select("> ol")) {
        contents(inner, indent + "  ", lines);
      }
    }
  }

  private static String nav(byte[] epub) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith("nav.xhtml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    assertTrue(false, "no nav.xhtml");
    return "";
  }
}
