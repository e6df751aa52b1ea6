package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.epub.Checked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands between two page marks of the EPUB is what stands on that page of print. */
class PageListTest {
  /** Small pages with nothing in their margins; notes are told by their words. */
  private static final String SHEET =
      """
      @page { size: 220pt 200pt; margin: 20pt;
        @top-left { content: none } @top-center { content: none } @top-right { content: none }
        @bottom-center { content: none } }
      html { font-size: 10pt; line-height: 12pt; hyphens: none }
      section { break-before: page }
      body { text-align: left }
      h1 { margin: 0 0 12pt; font-size: 12pt }
      .footnote { float: footnote }
      pre { white-space: pre-wrap }
      """;

  private static final Pattern MARK =
      Pattern.compile(
          "<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"([^\"]+)\" aria-label=\"([^\"]+)\"></span>");

  @TempDir Path folder;
  private int words;

  private String words(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : " ").append(i % 7 == 3 ? "*w" + words++ + "*" : "w" + words++);
    }
    return out.toString();
  }

  private String chapter(String title) {
    StringBuilder md = new StringBuilder("# " + title + "\n\n");
    for (int i = 0; i < 3; i++) {
      md.append(words(90)).append(".[^").append(i).append("] ").append(words(60)).append("\n\n");
      for (int k = 0; k < 6; k++) {
        md.append("- ").append(words(25)).append("\n");
      }
      md.append("\n> ").append(words(70)).append("\n\n| a").append(i).append(" | b").append(i);
      md.append(" |\n|---|---|\n");
      for (int k = 0; k < 14; k++) {
        md.append("| ").append(words(1)).append(" | ").append(words(1)).append(" |\n");
      }
      md.append("\n```\n");
      for (int k = 0; k < 16; k++) {
        md.append("w").append(words++).append(" w").append(words++).append("\n");
      }
      md.append("```\n\n[^").append(i).append("]: zz zz zz zz zz\n\n");
    }
    return md.toString();
  }

  @Test
  void everyPageBeginsAtItsWord() throws IOException {
    TestFolder bench = new TestFolder(folder);
    bench
        .with(
            "book.yaml",
            "title: Pages\nauthor: A\nlanguage: en\ndate: 2026-01-01\nisbn: 978-3-16-148410-0\n")
        .with("01-a.md", chapter("Alpha"))
        .with("02-b.md", chapter("Beta"))
        .with("styles/book.css", SHEET);
    assertEquals(0, bench.build("--edition", "print,epub"), bench.err());
    byte[] epub = bytes(bench, "pages.epub");
    Map<String, String> marked = marked(files(epub));
    Map<Integer, String> printed = printed(bytes(bench, "pages-print.pdf"));
    assertTrue(printed.size() > 20, printed.size() + " pages");
    assertEquals(String.join("\n", printed.values()), String.join("\n", marked.values()));
    assertEquals(List.of(), Checked.messages(epub));
    String opf = files(epub).get("EPUB/package.opf");
    assertTrue(
        opf.contains(
            "<dc:source id=\"pages\">urn:isbn:9783161484100</dc:source>\n"
                + "<meta refines=\"#pages\" property=\"source-of\">pagination</meta>"),
        opf);
  }

  /** In the carried design words are divided: a page begins at the first that begins on it. */
  @Test
  void noWordIsDivided() throws IOException {
    StringBuilder md = new StringBuilder("# Long\n\n");
    for (int i = 0; i < 40; i++) {
      md.append("Incomprehensibilities notwithstanding, internationalization characteristically ")
          .append("overcompensates for misunderstandings of institutionalized responsibilities ")
          .append("and *counterrevolutionary* disproportionateness; ");
      md.append(i % 3 == 0 ? "\n\n" : "");
    }
    TestFolder bench = new TestFolder(folder);
    bench
        .with("book.yaml", "title: Pages\nauthor: A\nlanguage: en\ndate: 2026-01-01\n")
        .with("01-a.md", md.toString())
        .with(
            "styles/print.css",
            "@page { size: 180pt 140pt; margin: 12pt } body { widows: 1; orphans: 1 }");
    assertEquals(0, bench.build("--edition", "print,epub"), bench.err());
    int marks = 0;
    for (String text : files(bytes(bench, "pages.epub")).values()) {
      Matcher mark = MARK.matcher(text);
      while (mark.find()) {
        marks++;
        String before = text.substring(Math.max(0, mark.start() - 1), mark.start());
        assertTrue(!before.matches("[A-Za-z]"), text.substring(mark.start() - 20, mark.end() + 20));
      }
    }
    assertTrue(marks > 15, marks + " pages");
  }

  private static byte[] bytes(TestFolder bench, String name) {
    return bench.books().get(name).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Map<String, String> files(byte[] epub) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(".*(xhtml|opf)")) {
          files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }

  /** The words behind every mark, in the order of the page list, by folio. */
  private static Map<String, String> marked(Map<String, String> files) {
    StringBuilder all = new StringBuilder();
    files.forEach(
        (name, text) -> {
          if (name.startsWith("EPUB/text/")) {
            all.append(text.substring(text.indexOf("<body"))).append(' ');
          }
        });
    String nav = files.get("EPUB/nav.xhtml");
    nav = nav.substring(nav.indexOf("\"page-list\""));
    Map<String, String> marked = new LinkedHashMap<>();
    Matcher mark = MARK.matcher(all);
    List<Integer> ends = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<String> folios = new ArrayList<>();
    while (mark.find()) {
      starts.add(mark.start());
      ends.add(mark.end());
      folios.add(mark.group(2));
      assertTrue(nav.contains("#" + mark.group(1) + "\">" + mark.group(2) + "</a>"), nav);
    }
    for (int i = 0; i < ends.size(); i++) {
      int to = i + 1 < ends.size() ? starts.get(i + 1) : all.length();
      String spaced = all.substring(ends.get(i), to).replaceAll("<(?!/?em)", " <");
      marked.put(folios.get(i), numbered(Jsoup.parse(spaced).text()));
    }
    marked.values().removeIf(String::isEmpty); // the title page and its like
    return marked;
  }

  private static Map<Integer, String> printed(byte[] pdf) throws IOException {
    Map<Integer, String> pages = new LinkedHashMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        String words = numbered(stripper.getText(document));
        if (!words.isEmpty()) {
          pages.put(i, words);
        }
      }
    }
    return pages;
  }

  /** The numbered words in the order of their numbers, which is that of the text. */
  private static String numbered(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher word = Pattern.compile("w([0-9]+)").matcher(text);
    while (word.find()) {
      numbers.add(Integer.parseInt(word.group(1)));
    }
    numbers.sort(null);
    return numbers.toString().replaceAll("[\\[\\]]", "");
  }
}
