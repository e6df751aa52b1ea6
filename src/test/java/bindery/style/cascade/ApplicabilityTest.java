package bindery.style.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.Style;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A declaration does what it says on an element, or is reported there. */
class ApplicabilityTest {
  private static final String BODY =
      "<section><div><p>a<span>b</span><em>c</em><img/><br/></p></div><ul><li>d</li></ul>"
          + "<pre>e</pre><figure><img/></figure><hr/><aside epub:type='footnote'>n</aside>"
          + "<table><caption>t</caption><tr><td>f</td></tr></table></section>";

  private static List<Problem> told(String css) {
    Report report = new Report();
    Cascade cascade =
        Cascade.of(
            List.of(Stylesheet.userAgent(report), Stylesheet.parse(css, "book.css", report)),
            report);
    Document tree = Jsoup.parse("<html><body>" + BODY + "</body></html>", "", Parser.xmlParser());
    style(cascade, tree.child(0), cascade.root(tree.child(0)));
    return report.problems();
  }

  private static void style(Cascade cascade, Element element, Style style) {
    for (bindery.style.Pseudo pseudo : bindery.style.Pseudo.values()) {
      cascade.pseudo(element, style, pseudo);
    }
    element.children().forEach(child -> style(cascade, child, cascade.style(child, style)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p { content: 'x' }            | content",
        "div { height: 4em }           | height",
        "p { max-height: 50% }         | max-height",
        "div { page: wide }            | page",
        "p { initial-letter: 3 }       | initial-letter",
        "ul { -bindery-turn: always }  | -bindery-turn",
        "table { columns: 2 }          | column-count",
        "pre { column-width: 9em }     | column-width",
        "span { break-before: page }   | break-before",
        "tr { page-break-after: always }| break-after",
        "td { width: 4em }             | width",
        "em { max-width: 4em }         | max-width",
        "em { padding: 2pt }           | padding",
        "span { margin-inline-start: 1em }| margin",
        "em { border: 1pt solid }      | border",
        "em { background: red }        | background-color",
        "p { display: inline; background: red }| background-color",
        "span { float: footnote }      | float",
        "aside { float: top }          | float",
        "td { float: top }             | float",
        "table { display: block }      | display",
        "tr { display: inline }        | display",
        "pre { display: inline }       | display",
        "figure { display: table }     | display",
        "hr { display: list-item }     | display",
        "div { display: table-cell }   | display",
        "em { display: inline-block }  | display",
        "br { display: block }         | display",
        "p::before { content: 'x'; display: list-item }| display",
        "table::before { content: 'x' } | content",
        "tr::after { content: 'x' }    | content",
        "img::after { content: 'x' }   | content",
        "em { --p: 2pt; padding: var(--p) }| padding",
      })
  void whatDoesNothingIsTold(String css, String property) {
    List<Problem> told = told(css);
    assertTrue(told.size() >= 1, "nothing was told");
    Problem first = told.get(0);
    assertEquals("css-applies", first.kind());
    assertEquals("book.css", first.place().file());
    assertTrue(told.stream().anyMatch(problem -> problem.text().equals(property)), told.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* { margin: 0; padding: 0; width: auto; float: none }",
        "p::before { content: 'x'; display: block; margin: 1em; width: 4em }",
        "img, hr { height: 2em; max-height: 50%; width: 50% } hr { margin: 3pt }",
        "section { page: wide; columns: 2 } body { page: x }",
        "p::first-letter { initial-letter: 3 }",
        "table, figure { -bindery-turn: always; float: top }",
        "td, li, div, blockquote { columns: 2 }",
        "td::before, caption::after, figure::after, pre::before { content: 'x' }",
        "td, th { padding: 2pt; background: red; border: 1pt solid }",
        "span, em, img, p { display: block; margin: 1em; break-before: page }",
        "aside { float: footnote } span { float: top; width: 40% }",
        "p, ul, li { display: inline } div, p { display: list-item }",
        "table, tr, td, pre, figure, hr, img, br { display: none }",
      })
  void whatDoesWhatItSaysIsNot(String css) {
    assertEquals(List.of(), told(css));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "span { float: footnote } | span  | INLINE",
        "div { display: table-row } | div | BLOCK",
        "td { display: block } | td       | TABLE_CELL",
        "pre { display: inline } | pre    | BLOCK",
      })
  void whatCannotBeIsSetAsWhatItIs(String css, String name, String display) {
    Report report = new Report();
    Cascade cascade =
        Cascade.of(
            List.of(Stylesheet.userAgent(report), Stylesheet.parse(css, "book.css", report)),
            report);
    Style root = cascade.root(new Element("html"));
    assertEquals(display, cascade.style(new Element(name), root).box().display().name());
  }

  @Test
  void sheetsThatBinderyCarriesAreNotSpokenOf() {
    Report report = new Report();
    Stylesheet carried =
        Stylesheet.parse("td { width: 4em }", "book.css", SheetOrigin.CARRIED, report);
    Cascade cascade = Cascade.of(List.of(Stylesheet.userAgent(report), carried), report);
    cascade.style(new Element("td"), cascade.root(new Element("html")));
    assertEquals(List.of(), report.problems());
  }
}
