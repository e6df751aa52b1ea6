package bindery.manuscript.mdbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.folder.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hidden lines, preprocessors' commands, admonitions and listings. */
class MdBookMarksTest {
  @TempDir Path folder;

  private Reworked mdBook() {
    return new Reworked(folder, Tool.MDBOOK);
  }

  @Test
  void hiddenLinesOfRust() {
    assertEquals(
        "```rust,ignore\n#[derive(Debug)]\nlet x = 1;\n  # y\n```\n\n```sh\n# a comment\n```\n",
        mdBook()
            .quietly(
                "```rust,ignore\n# fn main() {\n#[derive(Debug)]\nlet x = 1;\n  ## y\n#\n# }\n```\n"
                    + "\n```sh\n# a comment\n```\n"));
  }

  @Test
  void hiddenLinesOfOtherLanguages() {
    assertEquals(
        "```python,hidelines=!!\nx = 1\n```\n\n```js\ny\n```\n",
        mdBook()
            .variable("hidelines.js", "~")
            .quietly("```python,hidelines=!!\n!!import x\nx = 1\n```\n\n```js\n~z\ny\n```\n"));
  }

  @Test
  void otherFoldersHideNothing() {
    String text = "```rust\n# fn main() {\nlet x = 1;\n```\n";
    assertEquals(text, new Reworked(folder, Tool.PLAIN).quietly(text));
  }

  @Test
  void termsForTheIndex() {
    String mark = "<span class=\"index-term\" data-term=\"Vec\"></span>";
    assertEquals(
        "A " + mark + "Vec, " + mark + "*Vec* and " + mark + ". `{{i:Vec}}`\n",
        mdBook().quietly("A {{i:Vec}}, {{ii: Vec}} and {{hi:Vec}}. `{{i:Vec}}`\n"));
  }

  @Test
  void commandsOfPreprocessors() {
    Reworked book = mdBook();
    assertEquals(
        "A^[a *note*] b. c `{{#quiz x}}`\n",
        book.text("A{{footnote: a *note*}} b. {{#quiz ../q.toml}}{{%segment x}}c `{{#quiz x}}`\n")
            .text());
    assertEquals(
        List.of(
            "WARNING preprocessor a.md:1:28 {{#quiz ../q.toml}}",
            "WARNING preprocessor a.md:1:47 {{%segment x}}"),
        book.told());
  }

  @Test
  void templatesOfOtherFoldersAreText() {
    String text = "Where the {{#people}} strings are\n";
    assertEquals(text, new Reworked(folder, Tool.PLAIN).quietly(text));
    assertEquals("Where the  strings are\n", mdBook().text(text).text());
  }

  @Test
  void addressesThatWereNeverFinished() {
    assertEquals(
        "[a](<#The root>) [b](<./15 The Registry>) [c]() [d](<https://x.org/y>)\n",
        mdBook()
            .quietly(
                "[a](#The root) [b](./15 The Registry) [c]( TODO add it)"
                    + " [d](XX https://x.org/y)\n"));
    String text = "[sic](see below) [a](/b \"t\") [a](/b 't') f[x](a b)\n";
    assertEquals(text, mdBook().quietly(text));
  }

  @Test
  void spacesInsideAsterisks() {
    Reworked other = new Reworked(folder, Tool.BOOKDOWN);
    for (String[] each :
        new String[][] {
          {"\u8FD9 **\u91CD\u8981 **\u7684\n", "\u8FD9 **\u91CD\u8981** \u7684\n"},
          {"An **old one **.\n", "An **old one** .\n"},
          {"A ** new one**, b\n", "A  **new one**, b\n"},
          {"** At the head**so\n", " **At the head**so\n"},
          {"**Over\nlines **\n", "**Over\nlines** \n"},
          {"**Count\\\n**(of all)\n", "**Count**\\\n(of all)\n"}
        }) {
      assertEquals(each[1], other.quietly(each[0]));
    }
    for (String text :
        new String[] {
          "2 ** 3 ** 4\n",
          "**kwargs and **args\n",
          "x ** 3 and **b**\n",
          "`a ** b**`\n",
          "**One\n\n- two **\n",
          "A /** b **/\n"
        }) {
      assertEquals(text, other.quietly(text));
    }
  }

  @Test
  void tabs() {
    assertEquals(
        "\n\n::: {.tab}\n::: {.tab-title}\nUnix\n:::\n\n\nls\n\n:::\n\n\n",
        mdBook().quietly("{{#tabs }}\n{{#tab name=\"Unix\" }}\nls\n{{#endtab }}\n{{#endtabs }}\n"));
  }

  @Test
  void admonitionsInFencesHoldMarkdown() {
    assertEquals(
        "::: {.callout .warning}\n::: {.callout-title}\nMind *this*\n:::\n\nText\n\n:::\n",
        mdBook().quietly("```admonish warning title=\"Mind *this*\"\nText\n```\n"));
    assertEquals(
        "::: {.callout .tip}\n::: {.callout-title}\nSo\n:::\n\n```\nx\n```\n\n:::\n",
        mdBook().quietly("~~~~admonish tip \"So\"\n```\nx\n```\n~~~~\n"));
    assertEquals(
        "- a\n\n  ::: {.callout .note}\n  ::: {.callout-title}\n  Note\n  :::\n\n  b\n\n  :::\n",
        mdBook().quietly("- a\n\n  ```admonish\n  b\n  ```\n"));
  }

  @Test
  void listingsOfTheRustBook() {
    assertEquals(
        "*src/a\\_b.rs*\n\n```rust\nx\n```\n\n**Listing 1-1:** A `program`\n",
        mdBook()
            .quietly(
                "<Listing number=\"1-1\" file-name=\"src/a_b.rs\" caption=\"A `program`\">\n\n"
                    + "```rust\nx\n```\n\n</Listing>\n"));
  }

  @Test
  void idsRightAtTheLastWord() {
    assertEquals("## 数（N） {#number}\n", mdBook().quietly("## 数（N）{#number}\n"));
    assertEquals("text{#x}\n", mdBook().quietly("text{#x}\n"));
  }

  @Test
  void whatIsNumberedAndCited() {
    assertEquals(
        "$$\nx\\label{eq:a}\n$$\n[Lemma (Of *x*)]{.theorem-title #l}\n"
            + "[eq:a](<#eq:a>){.cross-reference written=\"eqref: eq:a\"} [@b; @c] ${{n}}$\n",
        mdBook()
            .quietly(
                "$$\nx{{numeq}}{eq:a}\n$$\n{{lem}}{l}[Of *x*]\n{{eqref: eq:a}} {{#cite b c}}"
                    + " ${{n}}$\n"));
  }
}
