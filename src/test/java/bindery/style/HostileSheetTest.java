package bindery.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Report;
import bindery.style.css.SheetCheck;
import bindery.style.property.PropertyTable;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is called a stylesheet: reading it ends, throws nothing, and says what is wrong. */
class HostileSheetTest {
  private static final List<String> PIECES =
      List.of(
          "p",
          " ",
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          ":",
          ";",
          "\"",
          "'",
          "\\",
          "/*",
          "*/",
          "//",
          "@page",
          "@media",
          "@",
          "#",
          ".",
          ",",
          "!important",
          "color",
          "red",
          "1pt",
          "calc(",
          "var(--a)",
          "--a:",
          "url(",
          "::before",
          ":not(",
          "content",
          "counter(page)",
          "\n",
          "\u0000",
          "\uFEFF",
          "\uD800",
          "é",
          "<!--",
          "-->",
          "&",
          "@footnote",
          "@font-face",
          "font",
          "10pt/12pt",
          "%",
          "+",
          ">",
          "~",
          "*",
          "|",
          "=",
          "$",
          "1e999pt",
          "-",
          "margin",
          "size",
          "@import",
          "@charset",
          "U+26");

  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.oneOf(
        Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list)),
        Arbitraries.of(PIECES)
            .list()
            .ofMaxSize(40)
            .map(list -> "p { color: " + String.join(" ", list)),
        Arbitraries.of(PIECES)
            .list()
            .ofMaxSize(30)
            .map(list -> "@page { " + String.join(" ", list)),
        Arbitraries.strings().ofMaxLength(200));
  }

  @Property(tries = 250)
  void anyTextIsRead(@ForAll("garbage") String css) {
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> use(css));
  }

  @Property(tries = 80)
  void everyPropertyTakesOrRefusesAnyValue(@ForAll("garbage") String value) {
    StringBuilder css = new StringBuilder("p { ");
    PropertyTable.names().forEach(name -> css.append(name).append(": ").append(value).append("; "));
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> use(css + " } @page { size: " + value));
  }

  private static Report use(String css) {
    StyleDump book = StyleDump.of(css, "<p class='a' id='b'>A</p>");
    Element p = book.root.selectFirst("p");
    Style style = book.style(p);
    for (Pseudo pseudo : Pseudo.values()) {
      book.cascade.pseudo(p, style, pseudo);
    }
    book.cascade.page(new PageKind("", true, true, false));
    assertTrue(Double.isFinite(style.text().lineHeight()) && Double.isFinite(style.font().size()));
    return book.report;
  }

  @ParameterizedTest
  @CsvSource({"{,}", "(,)", "[,]", "'a{',}", "calc(,)", ":not(,)", "'@media print {',}"})
  void tenThousandBracketsEndSoonAndAreReported(String open, String close) {
    String deep =
        "h1 { color: red }\np { color: " + open.repeat(10_000) + close.repeat(10_000) + " }";
    Report report = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> use(deep));
    String said = report.problems().get(0).toString();
    assertTrue(said.contains("nested more than 40 deep; the rest is not read"), said);
  }

  @Test
  void whatStandsBeforeTheBracketsCounts() {
    StyleDump book = StyleDump.of("p { color: red }\nh1 { color: " + "(".repeat(10_000), "<p/>");
    assertEquals(new Ink.Rgb(1, 0, 0), book.style("p").text().color());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"p { color: red }\n", "{", "/* */", "a,", "\\", "p { color: red; margin: 1pt"})
  void fiveMegabytesEndSoonAndAreReported(String piece) {
    String huge = piece.repeat(5_000_000 / piece.length());
    Report report = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> use(huge));
    assertEquals(
        "book.css: warning: the stylesheet has more than 300000 characters and is not read;"
            + " make it shorter",
        report.problems().get(0).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { color: red }\n",
        "p > ",
        "p, ",
        "a:not(b) ",
        "/* */ ",
        "[a] ",
        "1pt ",
        "\"a\" ",
        "; ",
        ": ",
        "@x; ",
        "p { color: ",
        "} ",
        "\\",
        "<!-- ",
        "url(",
        "@page { @top-left { } } "
      })
  void theLargestSheetThatIsReadEndsSoon(String piece) {
    String large = piece.repeat(SheetCheck.LARGEST / piece.length());
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> use(large));
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> use("p { color: " + large.substring(20)));
  }

  @Test
  void customPropertiesThatGrowAreStopped() {
    StringBuilder css = new StringBuilder("p { --a0: 1pt 1pt 1pt;");
    for (int i = 1; i < 40; i++) {
      css.append("--a%d: var(--a%d) var(--a%d);".formatted(i, i - 1, i - 1));
    }
    Report report =
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> use(css + "margin: var(--a30) }"));
    assertTrue(report.problems().toString().contains("grow beyond all bounds"));
  }
}
