package bindery.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

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
}
