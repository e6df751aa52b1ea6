package bindery.manuscript.mdbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.text.ManuscriptText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, and parts of files, that are worked into others. */
class MdBookIncludesTest {
  private static final String CODE =
      "use a;\n// ANCHOR: all\nfn main() {\n    // ANCHOR: body\n    one();\n    two();\n"
          + "    // ANCHOR_END: body\n}\n// ANCHOR_END: all\n";

  @TempDir Path folder;
  private Reworked book;

  @BeforeEach
  void book() {
    book = new Reworked(folder, Tool.MDBOOK).with("src/main.rs", CODE);
  }

  private String fence(String mark) {
    return book.quietly("```rust\n{{#" + mark + "}}\n```\n");
  }

  @Test
  void wholeFilesAndLines() {
    assertEquals("```rust\n" + CODE.strip() + "\n```\n", fence("include src/main.rs"));
    assertEquals("```rust\nfn main() {\n```\n", fence("include src/main.rs:3"));
    assertEquals("```rust\nuse a;\n// ANCHOR: all\n```\n", fence("include src/main.rs::2"));
    assertEquals("```rust\n    one();\n    two();\n```\n", fence("include src/main.rs:5:6"));
    assertEquals("```rust\n}\n// ANCHOR_END: all\n```\n", fence("include src/main.rs:8:"));
  }

  @Test
  void anchorsNestAndAreNotShown() {
    assertEquals("```rust\n    one();\n    two();\n```\n", fence("include src/main.rs:body"));
    assertEquals(
        "```rust\nfn main() {\n    one();\n    two();\n}\n```\n",
        fence("rustdoc_include src/main.rs:all"));
  }

  @Test
  void playgroundsAreListingsAndTitlesGo() {
    book.with("x.rs", "fn x() {}\n");
    assertEquals(
        "# A\n\n```rust\nfn x() {}\n```\n",
        book.quietly("{{#title A page}}# A\n\n{{#playground x.rs editable}}\n"));
  }

  @Test
  void aBackslashMakesItText() {
    assertEquals("`{{#include x.rs}}`\n", book.quietly("`\\{{#include x.rs}}`\n"));
  }

  @Test
  void includedTextIncludesAndIsFoundFromWhereItStands() {
    book.with("parts/one.md", "One. {{#include two.md}}\n").with("parts/two.md", "Two.\n");
    ManuscriptText text = book.text("Start. {{#include parts/one.md}} End.\n");
    assertEquals("Start. One. Two. End.\n", text.text());
    assertEquals("parts/two.md:1:1", text.place(text.text().indexOf("Two")).toString());
    assertEquals("a.md:1:34", text.place(text.text().indexOf("End")).toString());
  }

  @Test
  void circlesAndDepthAndWhatIsMissingAreToldAndLeftOut() {
    book.with("b.md", "b{{#include c.md}}").with("c.md", "c{{#include b.md}}");
    book.text("{{#include b.md}} {{#include gone.md}} {{#include src/main.rs:no}}\n");
    assertEquals(
        List.of(
            "WARNING include a.md:1:19 gone.md",
            "WARNING include a.md:1:40 no",
            "WARNING include c.md:1:2 b.md"),
        book.told());
  }

  @Test
  void noneLeavesTheFolder() {
    book.text("{{#include ../../etc/passwd}}{{#include /etc/passwd}}\n");
    assertEquals(
        List.of(
            "WARNING include a.md:1:1 ../../etc/passwd", "WARNING include a.md:1:30 /etc/passwd"),
        book.told());
  }

  @Test
  void whatGrowsWithoutBoundEnds() {
    for (char c = 'b'; c < 'l'; c++) {
      char next = (char) (c + 1);
      book.with(c + ".md", ("{{#include " + next + ".md}}\n").repeat(20));
    }
    book.with("l.md", "words\n");
    int length = book.text("{{#include b.md}}").text().length();
    assertTrue(length < 64 << 20, "characters: " + length);
    assertTrue(book.told().size() > 0);
  }

  @Test
  void elsewhereOnlyWhatIsThereIsReadInCode() {
    Reworked plain = new Reworked(folder, Tool.PLAIN).with("x.md", "X\n");
    assertEquals(
        "```\nX\n{{#include y.md}} {{#each z}}\n```\n",
        plain.quietly("```\n{{#include x.md}}\n{{#include y.md}} {{#each z}}\n```\n"));
  }
}
