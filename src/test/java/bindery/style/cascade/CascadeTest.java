package bindery.style.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bindery.report.Report;
import bindery.style.BreakStyle;
import bindery.style.Style;
import bindery.style.StyleDump;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CascadeTest {
  @Test
  void aSmallBook() {
    StyleDump book =
        StyleDump.of(
            """
            :root { font: 10pt/14pt "EB Garamond", serif; --indent: 1.5em }
            p { text-align: justify; margin: 0 }
            p + p { text-indent: var(--indent) }
            h1 { font-size: 2em; string-set: title content(); break-before: recto }
            h1::before { content: counter(chapter) ". " }
            .toc a::after { content: leader(".") target-counter(attr(href), page) }
            @page { size: 148mm 210mm; margin: 20mm 15mm; @top-center { content: string(title) }
              @footnote { border-top: .5pt solid black } }
            @page :left { margin-left: 25mm }
            @page :blank { @top-center { content: none } }
            """,
            "<h1>One</h1><p>First</p><p id='b'>Second</p><p>Third</p>");
    assertEquals("", book.problems());
    assertEquals(20, book.style("h1").font().size());
    assertEquals(15, book.style("#b").text().indent().points());
    assertSame(book.style("#b"), book.style("p:eq(3)"));
  }

  /** Chapters are set side by side: each thread gets the very same styles. */
  @Test
  void manyThreadsGetTheSameObjects() throws Exception {
    StyleDump book =
        StyleDump.of(
            "p { margin: 1em } p:nth-child(odd) { color: red } em { font-size: 2em } p + p em { color: blue }",
            "<section>" + "<p>a <em>b</em></p>".repeat(500) + "</section>");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<List<Style>>> walks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      walks.add(
          threads.submit(
              () -> {
                List<Style> styles = new ArrayList<>();
                walk(book.cascade, book.root, book.cascade.root(book.root), styles);
                return styles;
              }));
    }
    List<Style> first = walks.get(0).get();
    Set<Style> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    distinct.addAll(first);
    for (Future<List<Style>> walk : walks) {
      assertEquals(first.size(), walk.get().size());
      for (int i = 0; i < first.size(); i++) {
        assertSame(first.get(i), walk.get().get(i));
      }
    }
    threads.shutdown();
    assertEquals(1003, first.size());
    assertEquals(5, distinct.size(), "blocks; odd and even p; em in the first p and in the others");
  }

  private static void walk(Cascade cascade, Element element, Style style, List<Style> out) {
    out.add(style);
    for (Element child : element.children()) {
      walk(cascade, child, cascade.style(child, style), out);
    }
  }

  @Test
  void laterSheetsWinAndTheUserAgentsComesFirst() {
    Report report = new Report();
    Cascade cascade =
        Cascade.of(
            List.of(
                Stylesheet.parse(
                    "p#a { orphans: 3; widows: 3 !important }",
                    "ua.css",
                    SheetOrigin.USER_AGENT,
                    report),
                Stylesheet.parse(
                    "p { orphans: 4; widows: 4 !important } body { page: x }", "book.css", report),
                Stylesheet.parse(
                    "p { orphans: 5 } @page y { } @page x:left { }", "print.css", report)),
            report);
    Element p = new Element("p").attr("id", "a");
    BreakStyle breaks = cascade.style(p, cascade.root(new Element("html"))).breaks();
    assertEquals(5, breaks.orphans());
    assertEquals(3, breaks.widows());
    assertEquals("[x, y]", cascade.namedPages().toString());
    assertEquals("[]", report.problems().toString());
  }

  @Test
  void stylesOfAnotherCascadeAreRefused() {
    Style other = StyleDump.of("", "<p/>").style("p");
    StyleDump book = StyleDump.of("", "<p/>");
    assertThrows(
        IllegalArgumentException.class,
        () -> book.cascade.style(book.root.selectFirst("p"), other));
  }
}
