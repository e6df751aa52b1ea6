package bindery.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single values, computed. */
class ValueTest {
  /** At 10pt of 12pt leading, in a root of 20pt on 30pt. */
  @ParameterizedTest
  @CsvSource({
    "12pt, 12",
    "1pc, 12",
    "1in, 72",
    "2.54cm, 72",
    "25.4mm, 72",
    "101.6q, 72",
    "96px, 72",
    "96PX, 72",
    "2em, 20",
    "1rem, 20",
    "2ex, 10",
    "2ch, 10",
    "2lh, 24",
    "2rlh, 60",
    "50%, 50%",
    "-3pt, -3",
    "+.5em, 5",
    "1e1pt, 10",
    "auto, auto",
    "calc(1em + 2pt), 12",
    "calc(100% - 1em), -10 + 100%",
    "calc(3 * (1em - 2pt) / 2), 12",
    "calc(2 * 3 * 1pt), 6",
    "calc(calc(1pt + 1pt) * 2), 4",
    "var(--a), 7",
    "'var(--none, 8pt)', 8",
    "'var(--none, var(--a))', 7",
    "calc(2 * var(--a)), 14",
  })
  void lengths(String value, String length) {
    StyleDump book =
        StyleDump.of(
            "html { font: 20pt/30pt serif } p { --a: 7pt; font: 10pt/12pt serif; margin-left: "
                + value
                + " }",
            "<p/>");
    assertEquals("", book.problems());
    assertEquals(length, StyleText.text(book.style("p").box().margin().start()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "black; gray(0)",
        "WHITE; gray(1)",
        "gray; gray(0.5)",
        "#333; gray(0.2)",
        "#333333ff; gray(0.2)",
        "#f00; rgb(1 0 0)",
        "red; rgb(1 0 0)",
        "rgb(255, 0, 0); rgb(1 0 0)",
        "rgb(100% 0% 0% / 1); rgb(1 0 0)",
        "rgba(1, 2, 3, 0); none()",
        "transparent; none()",
        "hsl(0 100% 50%); rgb(1 0 0)",
        "hsl(120deg, 100%, 50%); rgb(0 1 0)",
        "hsl(-0.5turn 50% 0%); gray(0)",
        "gray(20%); gray(0.2)",
        "gray(20); gray(0.2)",
        "device-cmyk(0 20% 1 .5); cmyk(0 0.2 1 0.5)",
        "currentcolor; rgb(0 0 1)",
        "inherit; none()",
        "rebeccapurple; rgb(0.4 0.2 0.6)",
      })
  void colours(String value, String ink) {
    StyleDump book = StyleDump.of("p { color: blue; background: " + value + " }", "<p/>");
    assertEquals("", book.problems());
    assertEquals(ink, StyleText.text(book.style("p").box().background()));
  }

  @ParameterizedTest
  @CsvSource({
    "medium, 12", "small, 10.67", "xx-large, 24", "larger, 24", "smaller, 16.67", "150%, 30",
    "1.5em, 30", "2rem, 40", "1lh, 30", "9pt, 9", "calc(1em + 10%), 22", "9e9pt, 10000",
  })
  void sizesReferToTheParent(String value, String size) {
    StyleDump book =
        StyleDump.of("html { font: 20pt/30pt serif } p { font-size: " + value + " }", "<p/>");
    assertEquals("", book.problems());
    assertEquals(size, StyleText.text(book.style("p").font().size()));
  }

  @ParameterizedTest
  @CsvSource({
    "400, bolder, 700", "700, bolder, 900", "300, bolder, 400", "900, bolder, 900",
    "400, lighter, 100", "700, lighter, 400", "900, lighter, 700", "50, lighter, 50",
  })
  void weightsStepFromTheParent(int parent, String value, int weight) {
    StyleDump book =
        StyleDump.of(
            "body { font-weight: %d } p { font-weight: %s }".formatted(parent, value), "<p/>");
    assertEquals(weight, book.style("p").font().weight());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "bold 12pt serif; serif 12 700 14.4",
        "italic small-caps 10pt/1.5 'A B', C; A B,C 10 400 15",
        "normal normal 10pt/20pt X Y; X Y 10 400 20",
        "300 large A; A 14.4 300 17.28",
      })
  void fontShorthand(String value, String expected) {
    Style style = StyleDump.of("p { font: " + value + " }", "<p/>").style("p");
    assertEquals(
        expected,
        String.join(",", style.font().families())
            + " "
            + StyleText.text(style.font().size())
            + " "
            + style.font().weight()
            + " "
            + StyleText.text(style.text().lineHeight()));
  }

  @Test
  void conditionsAreAnsweredForPaper() {
    StyleDump book =
        StyleDump.of(
            """
            @media print { p { orphans: 3 } }
            @media screen, all { p { widows: 3 } }
            @media screen { p { orphans: 9 } }
            @media not print { p { widows: 9 } }
            @media print and (min-width: 10cm) { p { widows: 9 } }
            @supports (float: footnote) { p { text-indent: 3pt } }
            @supports (display: grid) or (colr: red) { p { text-indent: 9pt } }
            @supports not (display: grid) { p { letter-spacing: 1pt } }
            """,
            "<p/>");
    Style p = book.style("p");
    assertEquals("", book.problems());
    assertEquals(
        "3 3 3.0 1.0",
        p.breaks().orphans()
            + " "
            + p.breaks().widows()
            + " "
            + p.text().indent().points()
            + " "
            + p.font().letterSpacing());
  }

  @Test
  void fontFaces() {
    StyleDump book =
        StyleDump.of(
            """
            @font-face { font-family: "EB Garamond"; src: url(fonts/a.ttf) }
            @font-face { font-family: EB Garamond; font-weight: bold; font-style: italic;
              src: local("x"), url("b.woff2") format("woff2"), url("builtin:b i") format("truetype") }
            """,
            "");
    assertEquals("", book.problems());
    assertEquals(
        "[FontFace[family=EB Garamond, weight=400, italic=false, source=fonts/a.ttf,"
            + " place=book.css:1:1], FontFace[family=EB Garamond, weight=700, italic=true,"
            + " source=builtin:b i, place=book.css:2:1]]",
        book.cascade.faces().toString());
  }
}
