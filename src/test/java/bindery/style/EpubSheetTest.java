package bindery.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled design promises on screens, where a page cuts off all that sticks out of it. */
class EpubSheetTest {
  private static final String HANGING =
      """
      <section class="bibliography"><h1>S</h1><div class="refs hanging"><p class="csl-entry">A
      <span class="cited-at"><a>a</a></span></p></div><p>x</p></section>
      <section class="chapter"><div class="refs hanging"><p>A</p></div>
      <div class="refs"><p>A</p></div></section>
      <section class="bibliography"><div class="refs"><p>A</p></div></section>
      <section class="contents"><nav><ol class="toc numbered">
      <li class="toc-chapter">A<ol><li class="toc-h2">a</li></ol></li>
      <li class="toc-part">P<ol class="numbered"><li class="toc-chapter">B<ol>
      <li class="toc-h2">b</li></ol></li></ol></li></ol>
      <ol class="toc"><li>C<ol><li class="toc-h2">c</li></ol></li></ol></nav></section>
      <section class="index"><h1>I</h1><h2>A</h2><ul><li>a<ul><li>b</li></ul></li></ul></section>""";

  private static StyleDump epub(String body) throws IOException {
    String book = Files.readString(Path.of("styles/book.css"));
    return StyleDump.of(book + Files.readString(Path.of("styles/epub.css")), body);
  }

  /** Lists and entries hang by a padding that is at least what their first lines stick out. */
  @ParameterizedTest
  @ValueSource(strings = {"ltr", "rtl"})
  void noLineBeginsOutsideItsPage(String direction) throws IOException {
    StyleDump book = epub("<div dir='" + direction + "'>" + HANGING + "</div>");
    int hang = 0;
    for (Element line : book.root.select("p, li")) {
      double indent = book.style(line).text().indent().of(300);
      double room = 0;
      for (Element at = line; !at.nameIs("body"); at = at.parent()) {
        BoxStyle box = book.style(at).box();
        room += box.padding().start().of(300);
        room += box.margin().start().auto() ? 0 : box.margin().start().of(300);
      }
      hang += indent < 0 ? 1 : 0;
      assertTrue(indent + room > -0.01, line.outerHtml() + ": " + indent + " in " + room);
    }
    assertTrue(hang > 5, "lines that hang: " + hang);
  }

  /** A reader who likes large type has all of it large: nothing has a size of its own in points. */
  @Test
  void allGrowsWithTheReadersType() throws IOException {
    String body =
        HANGING
            + "<section class='chapter'><h1><span class='label'>C</span></h1><h2>a</h2><h3>a</h3>"
            + "<div class='epigraph'><p>a</p></div><dl><dt>a</dt><dd>a</dd></dl><p>a</p>"
            + "<blockquote><p>a</p></blockquote><div class='verse'><p>a</p></div>"
            + "<div class='callout'><p>a</p></div><table><caption>a</caption><tr><th>a</th></tr>"
            + "</table><figure><figcaption>a</figcaption></figure><pre><code>a</code></pre>"
            + "<section class='footnotes'><aside class='footnote'><p>a</p></aside></section>"
            + "<div class='endnotes'><h2>a</h2><p>a</p><aside class='footnote endnote'><p>a</p>"
            + "<p>b</p></aside></div><div class='index'><h2>a</h2><ul><li>a</li></ul><ul><li>b</li>"
            + "</ul></div><details><p>a</p></details><div class='abstract'><p>a</p></div>"
            + "<p class='listing-title'>a</p><div class='unrendered'><p>a</p></div>"
            + "<div class='missing-picture'><p>a</p></div><p class='title-line'>a</p><hr/>"
            + "<ul><li>a</li></ul><ol><li><p>a</p><p>b</p></li></ol></section>"
            + "<section class='title-page'><p class='title long-words'>a</p><p class='subtitle'>a</p>"
            + "<p class='author'>a</p><p class='publisher'>a</p></section>"
            + "<section class='half-title'><p class='title'>a</p></section>"
            + "<section class='copyright'><p>a</p></section><section class='part'><h1>a</h1></section>"
            + "<section class='dedication'><p>a</p></section><section class='glossary'><dl><dt>a</dt>"
            + "<dd>b</dd></dl></section><section class='preface'><h1>a</h1></section>";
    String css =
        Files.readString(Path.of("styles/book.css")) + Files.readString(Path.of("styles/epub.css"));
    StyleDump usual = StyleDump.of(css, body);
    StyleDump large = StyleDump.of(css + "html { font-size: 200% }", body);
    List<Element> one = usual.root.select("body *");
    List<Element> two = large.root.select("body *");
    for (int i = 0; i < one.size(); i++) {
      String where = one.get(i).outerHtml();
      double[] small = lengths(usual.style(one.get(i)));
      double[] twice = lengths(large.style(two.get(i)));
      for (int j = 0; j < small.length; j++) {
        assertEquals(2 * small[j], twice[j], 0.02, j + " of " + where);
      }
    }
  }

  private static double[] lengths(Style style) {
    Edges margin = style.box().margin();
    Edges padding = style.box().padding();
    double[] lengths = new double[10];
    lengths[0] = style.font().size();
    lengths[1] = style.text().indent().of(0);
    List<Length> edges = new ArrayList<>();
    for (Edges each : List.of(margin, padding)) {
      edges.addAll(List.of(each.top(), each.end(), each.bottom(), each.start()));
    }
    for (int i = 0; i < edges.size(); i++) {
      lengths[i + 2] = edges.get(i).auto() ? 0 : edges.get(i).of(0);
    }
    return lengths;
  }

  /** The reader's theme has the ink, and what it says of the root must be heard. */
  @Test
  void nothingIsSaidOfTheColourOfText() throws IOException {
    for (String sheet : new String[] {"styles/book.css", "styles/epub.css"}) {
      String css = Files.readString(Path.of(sheet)).replaceAll("(?s)/\\*.*?\\*/", "");
      assertFalse(
          css.matches(
              "(?s).*(^|[},\\s])(html|body|:root|section|p)\\s*\\{[^}]*[\\s;{]color\\s*:.*"),
          sheet);
    }
  }

  @Test
  void lettersThatLeadBackToTheTextAreShown() throws IOException {
    assertEquals(BoxStyle.Display.INLINE, epub(HANGING).style(".cited-at").box().display());
  }

  /** Pages of reading systems are columns: what spans columns lies across two of them. */
  @Test
  void noHeadingSpansPages() throws IOException {
    StyleDump book = epub(HANGING);
    for (Element heading : book.root.select("h1, h2")) {
      assertFalse(book.style(heading).box().columns().spans(), heading.outerHtml());
    }
  }

  @Test
  void wordsOfCrowdedTablesArePartedAndThoseOfTheirNarrowColumnsLast() throws IOException {
    StyleDump book =
        epub(
            "<table id='few'><tr><td>a</td></tr></table>"
                + "<table class='parted-words'><tr><td id='parted'>a</td>"
                + "<td class='whole-words' id='whole'>1</td></tr></table>"
                + "<table class='parted-words wider-table'><tr><td id='small'>a</td></tr></table>");
    assertTrue(book.style("#parted").text().breakAnywhere());
    assertFalse(book.style("#whole").text().breakAnywhere());
    assertNotEquals(book.style("#small").font().size(), book.style("#parted").font().size());
  }
}
