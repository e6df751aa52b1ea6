package bindery.manuscript.pandoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.text.ManuscriptText;
import bindery.report.Report;
import org.junit.jupiter.api.Test;

/** Headings without a space after their mark. */
class TightHeadingsTest {
  private static String of(boolean single, boolean tags, String text) {
    ManuscriptText source = new ManuscriptText("a.md", text, new Report());
    return new TightHeadings(single, tags).apply(source, 0, null).text();
  }

  @Test
  void aTitleByItselfAtTheHeadOfAFile() {
    assertEquals("# 前言\n\n文\n\n#B\n", of(false, false, "#前言\n\n文\n\n#B\n"));
    assertEquals("\n# 1. A\n## B\n", of(false, false, "\n#1. A\n## B\n"));
    assertEquals("# A", of(false, false, "#A"));
  }

  @Test
  void allOfAToolThatReadThemSo() {
    assertEquals("# 前言\n\n文\n\n# B\n#c #3\n", of(true, false, "#前言\n\n文\n\n#B\n#c #3\n"));
    assertEquals("# A\n\n#B\n", of(true, false, "# A\n\n#B\n"));
  }

  @Test
  void tagsAreNone() {
    for (String tag : new String[] {"#tag\n\nx\n", "#A\nx\n", "#A #B\n\nx\n", "```\n#A\n```\n"}) {
      assertEquals(tag, of(false, false, tag));
    }
    assertEquals("#前言\n\n文\n", of(false, true, "#前言\n\n文\n"));
  }
}
