package bindery.manuscript.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.text.ManuscriptText;
import bindery.report.Report;
import org.junit.jupiter.api.Test;

/** What a file says of itself between two lines of hyphens. */
class FrontMatterTest {
  private static FrontMatter of(String text) {
    return FrontMatter.read(new ManuscriptText("a.md", text, new Report()));
  }

  @Test
  void commentsMayStandAboveIt() {
    String head = "<!--\n  (c) A B\n-->\n<!-- x -->\n\n---\ntitle: T\n---\n";
    assertEquals("T", of(head + "Text\n").title());
    assertEquals(head.length(), of(head + "Text\n").end());
  }

  @Test
  void whatIsNoFrontMatterIsText() {
    assertEquals(0, of("<!-- x -->\n---\nwords\n---\n").end());
    assertEquals(0, of("<!-- x -->---\ntitle: T\n---\n").end());
    assertEquals(0, of("<!-- x\n---\ntitle: T\n---\n").end());
    assertEquals(0, of("Text\n\n---\ntitle: T\n---\n").end());
  }

  @Test
  void aKeyOfSomebodysOwnIsNotMistyped() {
    assertEquals("[search-title]", of("---\nsearch-title: T\n---\n").unread().keySet().toString());
    assertEquals("[]", of("---\nshrot-title: T\n---\n").unread().keySet().toString());
  }

  @Test
  void aTitleIsReadThoughTheRestIsNoYaml() {
    assertEquals("It's", of("---\ntitle: \"It's\"\nparent: Chapter 3: Words\n---\n").title());
    assertEquals("A: B", of("---\ntitle: A: B\ntags: [a\n---\n").title());
  }
}
