package bindery.epub.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Report;
import bindery.style.Pseudo;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import bindery.style.cascade.Stylesheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first sheet is CSS 2.1 and nothing else; both together are what the author wrote. */
class TwoSheetsTest {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");

  private static final String PAGE =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body>
      <section class="chapter" id="one"><h1><span class="label">1</span> <span class="title">Iron</span></h1>
      <p class="opening"><span class="first-words">Iron rusts</span> in <em>water</em> and <code>air</code>.</p>
      <blockquote class="note"><p>Quoted <strong>words</strong></p><hr/><p>More</p></blockquote>
      <ul class="loose"><li>one</li><li class="x">two<ul><li>three</li></ul></li></ul><hr/>
      <div class="note"><p>Aside</p><p class="last">And <small>end</small></p></div>
      <table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td dir="rtl">2</td></tr></tbody></table>
      <aside class="footnote"><p><a class="backlink" href="#one">1</a> A note.</p></aside></section></body></html>
      """;

  private static final List<String> SELECTORS =
      List.of(
          "p",
          "li",
          "hr",
          "h1",
          ".note",
          ".note p",
          "ul > li",
          "h1 + p",
          "p:first-child",
          "#one",
          "p:not(.last)",
          "li:last-child",
          ":root",
          "body",
          "h1 ~ p",
          ":is(h1, hr)",
          "td:nth-child(2)",
          ":where(.note) > p",
          "em, strong, .x",
          "blockquote:not(ul)",
          "p::before",
          "[class^='fo'] p",
          "small",
          "section > *:not(h1):not(table)",
          "span.title",
          "#one :is(.note, ul) p",
          "*");

  private static final List<String> DECLARATIONS =
      List.of(
          "margin: 1rlh 0",
          "margin-left: 2rem",
          "margin: 0",
          "padding-inline-start: calc(1em + 1rem)",
          "font-size: 1.5rem",
          "font-size: 0.8em",
          "font-size: 150%",
          "line-height: 2",
          "--w: 3em",
          "line-height: 2rlh",
          "color: var(--c, red)",
          "--c: #336699",
          "--c: rebeccapurple",
          "text-indent: var(--w)",
          "text-align: start",
          "text-align: center",
          "text-align: end",
          "font-variant-caps: small-caps",
          "font-variant-numeric: oldstyle-nums",
          "font-weight: bold !important",
          "font-weight: normal",
          "break-before: page",
          "margin-top: calc(2 * 1rlh - 3px) !important",
          "content: '\\201C' attr(id)",
          "border-bottom: 1px solid currentcolor",
          "border: none",
          "width: fit-content",
          "display: inline-block",
          "list-style-type: lower-roman",
          "font-style: italic",
          "padding: 1lh 2ch",
          "white-space: pre",
          "text-wrap: balance",
          "hyphens: none");

  private static String carried() throws IOException {
    return Files.readString(Path.of("styles/book.css"))
        + Files.readString(Path.of("styles/epub.css"));
  }

  private static Document page() {
    return Jsoup.parse(PAGE, "", Parser.xmlParser());
  }

  private static TwoSheets split(String css, Document page) {
    return TwoSheets.of(
        List.of(new TwoSheets.Sheet("book.css", css)), List.of(page), f -> c -> true, new Report());
  }

  @Test
  void theCarriedSheetsAreSaidInCss21() throws IOException {
    TwoSheets sheets = split(carried(), page());
    assertEquals(List.of(), Css21.faults(sheets.first()));
    assertTrue(sheets.first().contains("h1 {\n  font-size: 1.9em;"), sheets.first());
    assertTrue(sheets.second().contains("hyphens: auto"));
    assertFalse(Css21.faults(carried()).isEmpty());
    assertFalse(Css21.faults(sheets.second()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { color: rebeccapurple; string-set: a content(); hyphens: auto }",
        ":root { --a: 2em } .note { --a: 1rem } p { margin: var(--a) 0 } li { margin: var(--none, 3px) }",
        "p:not(.last):not(#x) { margin: calc((1rlh - 2px) * 2) } h1 ~ p { color: red }",
        "@supports (display: grid) { p { display: grid } @media screen { p { color: red } } }",
        "@media (min-width: 30em) { p { margin: 0 } } @media screen { p { color: #abc } } @media print { p { margin: 1px } }",
        "@media screen and (orientation: portrait) { p { margin: 0 } } @media not print { p { margin: 2px } }",
        "p { color: red; & em { color: blue } em:hover { color: blue } margin: 0 } li { color: red }",
        "ol.toc a::after { content: leader('.') target-counter(attr(href), page) } q::before { content: '\\201C' }",
        "p { width: 50vw; height: min(3em, 4px); inset: 0; color: rgb(0 0 0 / 50%); background: #0008 }",
        "a:hover, a:focus-visible { color: red } p:has(em) { margin: 0 } ::selection { color: red } p::marker { color: red }",
        "p { font: italic small-caps bold 12px/1.5 \"A B\", serif; font: 1rem x } td { font-family: \u00c4pfel, 'B\"b' }",
        "p { margin: 1e3px; padding: .5em; text-indent: +2em; margin-left: -0.5em; line-height: 1.2e0 }",
        "p { page-break-before: always; break-after: avoid-column; break-inside: avoid; orphans: 3 }",
        "@layer a { p { color: red } } @container (width > 1px) { p { color: red } } p { color: green }",
        "*|p { color: red } epub|p { margin: 0 } [epub|type='x'] { margin: 0 } p[class='x' i] { color: red }",
        ".\\31 st, #a\\:b { margin: 0 } .\u00fcber { margin: 1em }",
        "p { margin: 0 !important; --x: { a: b }; border: 1px solid color-mix(in srgb, red, blue) }",
        "td { text-align: '.'; padding-block: 1px 2px; border-inline-start: 1px solid; margin-inline: auto }",
        "} p { color: red } @font-face { font-family: X; src: url(x.ttf); font-display: swap }",
        "p { quotes: '\\2018' '\\2019' ; counter-reset: a 1 b; content: counters(a, '.') counter(b, upper-roman) }",
        "p { color: red; <!-- margin: 0 --> } /* */ li { list-style: square inside; list-style-type: '- ' }",
        "html, body, p { font-size: 1rem; line-height: 1rlh } small { font-size: 2rlh }"
      })
  void usersSheetsAreSaidInCss21(String css) {
    Document page = page();
    TwoSheets sheets = split(css, page);
    assertEquals(List.of(), Css21.faults(sheets.first()), sheets.first());
    assertSame(css, page, sheets);
  }

  /** What can be said in CSS 2.1 looks the same by the first sheet alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ":root { --gap: 2rem } .note { --gap: 1em; font-size: 0.8rem } p { margin: var(--gap) 0 }",
        "html { line-height: 1.5 } hr { margin: 2rlh 0 } .note { font-size: 0.5em }",
        "p:not(.last) { margin: 3px } li:last-child { padding-left: 5px } td:nth-child(2n) { color: red }",
        "h1 ~ p { margin: calc(2px + 3 * 2px) } section > :not(h1):not(p) { text-indent: 2em }",
        "p { text-align: end } td { padding-inline: 1em 2em } [id^=on] { margin: 1px }",
        ".note { --c: #123456 } p { color: var(--c, rebeccapurple) } :is(h1, hr) { margin-top: 7px }",
        "p { text-indent: 1em } .chapter :is(.note, ul) p { text-indent: 3em } .note > p { margin: 2px }"
      })
  void theFirstSheetAloneIsEnough(String css) {
    Document page = page();
    TwoSheets sheets = split(css, page);
    assertEquals(List.of(), Css21.faults(sheets.first()), sheets.first());
    List<String> wanted = looks(css, page);
    dress(page, sheets);
    assertAlike(wanted, looks(sheets.first(), page), sheets.first());
  }

  /** The size of what is left of a line is another one in notes; what comes later counts. */
  @Example
  void whatIsSaidTwiceInARule() {
    bothSheetsAreWhatWasWritten(
        "p { line-height: 1.5lh; line-height: 2 } .note { font-size: 1.5em }");
    bothSheetsAreWhatWasWritten(
        "p { line-height: 2; line-height: 1.5lh } .note { font-size: 1.5em }");
  }

  /** Lengths of an element that the first sheet names by a class stay as written. */
  @Example
  void typeThatChangesSizeUnderACondition() {
    bothSheetsAreWhatWasWritten(
        "h1 ~ p { margin: 1rlh 0 } @supports (hyphens: auto) { p { font-size: 1.5rem } }");
    bothSheetsAreWhatWasWritten(
        "p { margin: 1rem 0; text-indent: 3px } .note { font-size: 1.5em }"
            + " @media screen { .note p { font-size: 0.5rem } }");
  }

  @Property(tries = 25)
  void bothSheetsAreWhatWasWritten(@ForAll("sheets") String css) {
    Document page = page();
    TwoSheets sheets = split(css, page);
    assertEquals(List.of(), Css21.faults(sheets.first()), sheets.first());
    assertSame(css, page, sheets);
  }

  @Provide
  Arbitrary<String> sheets() {
    Arbitrary<String> rule =
        Combinators.combine(
                Arbitraries.of(SELECTORS),
                Arbitraries.of(DECLARATIONS).list().ofMinSize(1).ofMaxSize(3))
            .as((selector, said) -> selector + " { " + String.join("; ", said) + " }\n");
    Arbitrary<String> group =
        Combinators.combine(
                Arbitraries.of(
                    "@media print", "@supports (hyphens: auto)", "@media all", "@media screen"),
                rule)
            .as((prelude, inner) -> prelude + " { " + inner + "}\n");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, rule), net.jqwik.api.Tuple.of(1, group))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(rules -> String.join("", rules));
  }

  @Property(tries = 25)
  void anyTextEnds(@ForAll String css) {
    for (String text : List.of(css, "@media x {" + css, "@font-face {" + css, "a {" + css)) {
      assertEquals(List.of(), Css21.faults(split(text, page()).first()), text);
    }
  }

  private static void assertSame(String css, Document page, TwoSheets sheets) {
    List<String> wanted = looks(css, page);
    dress(page, sheets);
    assertAlike(wanted, looks(sheets.first() + sheets.second(), page), sheets.first());
  }

  private static void dress(Document page, TwoSheets sheets) {
    sheets.classes().forEach((element, names) -> names.forEach(element::addClass));
  }

  /** The computed style of every element and of what is generated for it. */
  private static List<String> looks(String css, Document page) {
    Report unheard = new Report();
    // as a screen reads it: Bindery's own cascade is of paper
    String onScreen =
        css.replace("@media screen", "@media all").replace("@media print", "@media tv");
    Stylesheet sheet = Stylesheet.parse(onScreen, "", unheard);
    Cascade cascade = Cascade.of(List.of(Stylesheet.userAgent(unheard), sheet), unheard);
    Map<Element, Style> styles = new IdentityHashMap<>();
    List<String> looks = new ArrayList<>();
    for (Element element : page.firstElementChild().getAllElements()) {
      Style outer = styles.get(element.parent());
      Style own = outer == null ? cascade.root(element) : cascade.style(element, outer);
      styles.put(element, own);
      looks.add(element.tagName() + own);
      for (Pseudo pseudo : List.of(Pseudo.BEFORE, Pseudo.AFTER)) {
        cascade.pseudo(element, own, pseudo).ifPresent(s -> looks.add(pseudo.toString() + s));
      }
    }
    return looks;
  }

  /** Alike but for lengths, which in em have four places: in large type that is felt. */
  private static void assertAlike(List<String> wanted, List<String> found, String sheet) {
    assertEquals(texts(wanted), texts(found), sheet);
    double[] numbers = numbers(wanted);
    double[] others = numbers(found);
    assertEquals(numbers.length, others.length, sheet);
    for (int i = 0; i < numbers.length; i++) {
      double apart = Math.abs(numbers[i] - others[i]);
      assertTrue(
          apart <= 0.02 + Math.abs(numbers[i]) / 1000, () -> sheet + "\n" + wanted + "\n" + found);
    }
  }

  private static List<String> texts(List<String> looks) {
    return looks.stream().map(look -> NUMBER.matcher(look).replaceAll("n")).toList();
  }

  private static double[] numbers(List<String> looks) {
    return looks.stream()
        .flatMap(look -> NUMBER.matcher(look).results())
        .mapToDouble(number -> Double.parseDouble(number.group()))
        .toArray();
  }
}
