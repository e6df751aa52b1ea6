package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.report.Problem;
import bindery.report.Severity;
import bindery.typeset.compositor.SmallEdition;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words in, words out: whatever a stylesheet says of whichever elements. */
class AnyStyleTest {
  private static final List<String> SELECTORS =
      List.of(
          "*",
          "section",
          "div",
          "p",
          "em",
          "strong",
          "span",
          "a",
          "code",
          "img",
          "br",
          "ul",
          "ol",
          "li",
          "pre",
          "pre code",
          "figure",
          "figcaption",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "td",
          "th",
          "hr",
          "blockquote",
          "dl",
          "dt",
          "dd",
          "h2",
          "aside",
          ".footnote",
          ".footnotes",
          "p > em",
          "li > p",
          "td > p",
          "div > div",
          "p:first-child",
          "[id]");
  private static final List<String> PSEUDOS =
      List.of("", "", "", "", "::before", "::after", "::marker", "::first-letter", "::first-line");
  private static final List<String> DECLARATIONS =
      List.of(
          "display: block",
          "display: inline",
          "display: list-item",
          "display: inline-block",
          "display: table",
          "display: table-row",
          "display: table-cell",
          "display: table-caption",
          "float: footnote",
          "float: top",
          "float: bottom",
          "float: -bindery-page",
          "columns: 2",
          "column-span: all",
          "content: 'g'",
          "content: counter(c) '\\a' attr(id)",
          "content: none",
          "content: leader('.')",
          "content: target-counter(attr(href), c)",
          "content: target-text(attr(href))",
          "content: open-quote",
          "counter-increment: c",
          "counter-reset: c 3",
          "break-before: page",
          "break-after: recto",
          "break-inside: avoid",
          "break-before: column",
          "margin: 20pt",
          "margin: -9pt",
          "padding: 7pt",
          "border: 2pt solid",
          "background: red",
          "width: 30pt",
          "width: 50%",
          "width: min-content",
          "width: max-content",
          "width: -bindery-fit-lines",
          "max-width: 20pt",
          "height: 9pt",
          "max-height: 10pt",
          "text-align: center",
          "text-align: justify",
          "text-indent: 15pt",
          "text-indent: 9pt hanging",
          "white-space: pre",
          "white-space: nowrap",
          "white-space: pre-line",
          "text-transform: uppercase",
          "font-size: 4pt",
          "font-size: 30pt",
          "line-height: 30pt",
          "line-height: 5pt",
          "vertical-align: super",
          "vertical-align: bottom",
          "initial-letter: 2",
          "-bindery-turn: always",
          "caption-side: bottom",
          "page: other",
          "string-set: s content()",
          "bookmark-level: 2",
          "list-style: inside",
          "list-style: lower-roman",
          "direction: rtl",
          "hyphens: auto",
          "text-wrap: balance",
          "overflow-wrap: anywhere",
          "letter-spacing: 2pt",
          "word-spacing: -3pt",
          "orphans: 4",
          "widows: 5");
  private static final String BODY =
      """
      <h2 id="h">w1 <em>w2</em></h2><p id="p">w3 <strong>w4 <em>w5</em></strong> <a href="#h">w6</a>\
      <a class="noteref" href="#n">1</a> w7<br/>w8 <code>w9</code> <span>w10</span>\
      <img src="20x10.svg" alt="A"/> w11</p>
      <div>w12 <div><p>w13</p><p>w14</p></div> w15</div>
      <ul><li>w16</li><li><p>w17</p><ol><li>w18</li></ol></li></ul>
      <pre><code>w19
      w20 <em>w21</em></code></pre>
      <figure id="f"><img src="40x30.svg" alt="B"/><figcaption>w22 <em>w23</em></figcaption></figure>
      <table><caption>w24</caption><thead><tr><th>w25</th><th>w26</th></tr></thead><tbody><tr>\
      <td>w27 <span>w28</span></td><td><p>w29</p><ul><li>w30</li></ul></td></tr></tbody></table>
      <hr/><blockquote><p>w31</p></blockquote><dl><dt>w32</dt><dd>w33</dd></dl>
      <section class="footnotes" epub:type="footnotes"><aside class="footnote" epub:type="footnote"\
       id="n"><p>w34</p><p>w35 <em>w36</em></p></aside></section>
      """;

  @Provide
  Arbitrary<String> sheets() {
    Arbitrary<String> selector =
        Combinators.combine(Arbitraries.of(SELECTORS), Arbitraries.of(PSEUDOS))
            .as((element, pseudo) -> element + pseudo);
    Arbitrary<String> block =
        Arbitraries.of(DECLARATIONS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(all -> String.join("; ", all));
    return Combinators.combine(selector, block)
        .as((name, declarations) -> name + " { " + declarations + " }")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(rules -> String.join("\n", rules));
  }

  @Property(tries = 120)
  void noWordIsLost(@ForAll("sheets") String sheet) {
    SmallEdition small =
        SmallEdition.of("@page { size: 200pt 240pt; margin: 20pt }\n" + sheet, BODY);
    small.made();
    List<Problem> errors =
        small.report.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    assertEquals("", errors.stream().map(Problem::toString).collect(Collectors.joining("\n")));
  }

  @Example
  void aBlockBeforeTheCallOfANote() {
    noWordIsLost("* { display: block } *::before { display: block; content: 'g' }");
  }

  @Example
  void boxesThatFloatAndHoldNothing() {
    noWordIsLost("*::after { float: -bindery-page; content: target-text(attr(href)) }");
  }

  /** Nobody misses a note whose call is hidden. */
  @Example
  void aNoteIsHiddenWithItsCall() {
    SmallEdition small = SmallEdition.of("p#p { display: none }", BODY);
    small.made();
    assertEquals(
        List.of(),
        small.report.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList());
  }

  /** What is all notes leaves blocks without a row behind, and no ground to pad. */
  @Example
  void aBlockWithoutRowsIsMadeUp() {
    SmallEdition small =
        SmallEdition.of(
            "*::before { content: target-counter(attr(href), c) }"
                + " * { width: 50%; float: footnote }",
            BODY);
    small.made();
    assertEquals(0, small.report.problems().stream().filter(p -> p.kind().isEmpty()).count());
  }
}
