package bindery.style.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of Selectors 4 §17, and a few more. */
class SpecificityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*                      | (0,0,0)",
        "LI                     | (0,0,1)",
        "UL LI                  | (0,0,2)",
        "UL OL+LI               | (0,0,3)",
        "H1 + *[REL=up]         | (0,1,1)",
        "UL OL LI.red           | (0,1,3)",
        "LI.red.level           | (0,2,1)",
        "#x34y                  | (1,0,0)",
        "#s12:not(FOO)          | (1,0,1)",
        ".foo:is(.bar, #baz)    | (1,1,0)",
        ":is(em, #foo)          | (1,0,0)",
        ".qux:where(em, #a)     | (0,1,0)",
        ":not(em, strong#foo)   | (1,0,1)",
        "p::first-line          | (0,0,2)",
        "p:first-child          | (0,1,1)",
        "li:nth-child(2n+1)     | (0,1,1)",
        ":lang(de) q::before    | (0,1,2)",
        "a:only-child           | (0,1,1)",
      })
  void ofTheStandard(String selector, String specificity) {
    Report report = new Report();
    Stylesheet sheet = Stylesheet.parse(selector + " { color: red }", "t.css", report);
    assertEquals(specificity, sheet.rules().get(0).selectors().get(0).specificity().toString());
  }
}
