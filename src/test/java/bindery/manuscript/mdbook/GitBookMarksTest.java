package bindery.manuscript.mdbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.folder.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GitBook's tags, variables and includes. */
class GitBookMarksTest {
  @TempDir Path folder;
  private Reworked book;

  @BeforeEach
  void book() {
    book = new Reworked(folder, Tool.GITBOOK);
  }

  @Test
  void hints() {
    assertEquals(
        "::: {.callout .caution}\n::: {.callout-title}\nCaution\n:::\n\nOuch.\n\n:::\n\n",
        book.quietly("{% hint style=\"danger\" %}\nOuch.\n{% endhint %}\n"));
    assertEquals(
        "- a\n\n  ::: {.callout .note}\n  ::: {.callout-title}\n  Note\n  :::\n\n  b\n  \n  :::\n\n",
        book.quietly("- a\n\n  {% hint style=\"info\" %}\n  b\n  {% endhint %}\n"));
  }

  /** What GitBook's editor leaves where bold words meet, or were taken away. */
  @Test
  void boldTypeWithNothingInIt() {
    assertEquals(
        "**a b** `****` [**c**](d) \\**** e***** f\n\n****\n",
        book.quietly("**a ****b** `****` [**c**](d)**** \\**** e***** f********\n\n****\n"));
    assertEquals("a****b\n", new Reworked(folder, Tool.DOCSIFY).quietly("a****b\n"));
  }

  /** Between two and two asterisks all is strong, whatever signs or letters stand beside them. */
  @Test
  void boldTypeBesideLetters() {
    assertEquals(
        "<strong>Note:</strong>For a<strong>(b)</strong> c, **d** **e**, f **g**h **“i”** \n",
        book.quietly("**Note:**For a**(b)** c, **d** **e**, f **g**h **“i”**** **\n"));
    assertEquals("mkdir():  make\n", book.quietly("mkdir():** ** make\n"));
  }

  /** So it is in pandoc, Python-Markdown and kramdown; others leave the asterisks. */
  @Test
  void boldTypeBesideLettersElsewhere() {
    String typed = "**Note:**For **kwargs and **args\n";
    for (Tool tool : List.of(Tool.QUARTO, Tool.MKDOCS, Tool.JEKYLL)) {
      assertEquals(
          "<strong>Note:</strong>For **kwargs and **args\n",
          new Reworked(folder, tool).quietly(typed));
    }
    assertEquals(typed, new Reworked(folder, Tool.MDBOOK).quietly(typed));
  }

  @Test
  void boldLettersOfAWord() {
    assertEquals(
        "<strong>w</strong>rite <strong>b</strong>inary __init__ a__b__c `__w__rite`\n",
        book.quietly("__w__rite __b__inary __init__ a__b__c `__w__rite`\n"));
  }

  /** A link that has an address alone is seen nowhere. */
  @Test
  void linksWithoutWords() {
    assertEquals(
        "[](<Types are open>)\n![](no file yet)\n[a](b c)\n",
        book.quietly("[](Types are open)\n![](no file yet)\n[a](b c)\n"));
  }

  /** A backslash within them is escaped itself; a soft hyphen behind a sign is no word's end. */
  @Test
  void boldTypeWithSignsInIt() {
    String signs = "a **\\\\** b **t** c **\\\"** **/\\*** d **\\*/**\n";
    assertEquals(signs, book.quietly(signs));
    assertEquals(
        "a <strong>(</strong>\u00ad <strong>)</strong>\u00ad\n",
        book.quietly("a **(**\u00ad **)**\u00ad\n"));
  }

  @Test
  void idsOfHeadingsThatAreWords() {
    assertEquals(
        "## A {#It-s-an-id}\n## B {#b}\n## C {#c}\nD {#d e}\n## E {.f}\n",
        book.quietly("## A {#It's an id}\n## B{#b}\n## C {#c}\nD {#d e}\n## E {.f}\n"));
  }

  @Test
  void tabsStandOneAfterAnother() {
    assertEquals(
        "\n::: {.tab}\n::: {.tab-title}\nUnix\n:::\n\nls\n\n:::\n\n\n",
        book.quietly("{% tabs %}\n{% tab title=\"Unix\" %}\nls\n{% endtab %}\n{% endtabs %}\n"));
  }

  @Test
  void namesOverListings() {
    String fence = "\n```js\nx\n```\n";
    assertEquals(
        "*a\\_b.js*\n\n" + fence + "\n",
        book.quietly("{% code title=\"a_b.js\" %}" + fence + "{% endcode %}\n"));
    assertEquals(
        "*urls.py*\n\n" + fence, book.quietly("{% filename %}urls.py{% endfilename %}" + fence));
  }

  @Test
  void namesOverListingsInQuotations() {
    String fence = "\n> ```js\n> x\n> ```\n";
    assertEquals(
        "> Type\n> \n> *urls.py*\n> " + fence,
        book.quietly("> Type\n> {% filename %}urls.py{% endfilename %}" + fence));
  }

  @Test
  void exercisesAndTheirCode() {
    assertEquals(
        "::: {.callout .exercise}\n::: {.callout-title}\nExercise\n:::\n\nDo.\n\n\n"
            + "~~~~~~\na\n~~~~~~\n\n::: {.callout .solution}\n::: {.callout-title}\nSolution\n:::\n\n"
            + "```js\nb\n```\n\n:::\n\n:::\n\n",
        book.quietly(
            "{% exercise %}\nDo.\n{% initial %}\na\n{% solution %}\n```js\nb\n```\n"
                + "{% endexercise %}\n"));
  }

  @Test
  void aSolutionThatIsNotInTheTextLeavesNothing() {
    assertEquals(
        "::: {.callout .exercise}\n::: {.callout-title}\nExercise\n:::\n\nDo.\n\n\n\n\n:::\n\n",
        book.quietly("{% exercise %}\nDo.\n{% solution src=\"a.js\" %}\n{% endexercise %}\n"));
  }

  @Test
  void addressesOfWhatCannotBeInABook() {
    assertEquals(
        "\n\n<https://x.org/v>\n\n\n\n\n`a.zip`\n\n\n<https://y.org/1>\n",
        book.quietly(
            "{% embed url=\"https://x.org/v\" %}\n{% file src=\"a.zip\" %}\n"
                + "{% youtube %}https://y.org/1{% endyoutube %}\n"));
  }

  @Test
  void rawIsNoTemplate() {
    assertEquals(
        "Write `{% if x %}` and {{ book.a }}.\n```\n{% hint %}\n```\n",
        book.variable("book.a", "A")
            .quietly(
                "{% raw %}Write `{% if x %}` and {{ book.a }}.{% endraw %}\n```\n{% hint %}\n```\n"));
  }

  @Test
  void variables() {
    assertEquals(
        "Version 3 of `3` by Me. \n",
        book.variable("book.v", "3")
            .quietly("Version {{ book.v }} of `{{book.v}}` by {{ me }}. {% set me = \"Me\" %}\n"));
    assertEquals("{{ x.y }} `{{ z }}`\n", book.text("{{ x.y }} `{{ z }}`\n").text());
    assertEquals(List.of("WARNING variable a.md:1:1 {{ x.y }}"), book.told());
  }

  @Test
  void includesAndListings() {
    book.with("p/x.md", "---\ntitle: X\n---\nSee {% include \"y.md\" %}.\n").with("p/y.md", "y\n");
    book.with("x.js", "// [part]\none\n// [part]\ntwo\nthree\n");
    assertEquals("See y.\n", book.quietly("{% include \"./p/x.md\" %}\n"));
    assertEquals(
        "*x.js*\n\n~~~~~~js\ntwo\nthree\n~~~~~~\n",
        book.quietly("[import:4-5, title:\"x.js\"](x.js)\n"));
    assertEquals("~~~~~~js\none\n~~~~~~\n", book.quietly("[import:\"part\"](x.js)\n"));
    assertEquals("[import](gone.js)\n", book.quietly("[import](gone.js)\n"));
  }

  @Test
  void sectionsThatAreOpened() {
    assertEquals(
        "<details>\n<summary>On Unix</summary>\n\n\nls\n\n\n</details>\n\n\n",
        book.quietly("<!--sec data-title=\"On Unix\"\ndata-id=\"u\" ces-->\nls\n<!--endsec-->\n"));
  }

  @Test
  void otherTagsAreToldAndTakenOut() {
    assertEquals("a b\n", book.text("a {% whatever x=1 %}b{% endwhatever %}\n").text());
    assertEquals(List.of("WARNING template-tag a.md:1:3 {% whatever %}"), book.told());
    String text = "a {% whatever x=1 %}b\n";
    assertEquals(text, new Reworked(folder, Tool.PLAIN).quietly(text));
  }

  @Test
  void spacesInStrongWordsAndInNamesOfFiles() {
    assertEquals(
        "**a** b **c**  d ** \n **e** `**f **` ***g ***\n",
        book.quietly("**a** b **c ** d ** \n** e** `**f **` ***g ***\n"));
    assertEquals(
        "![x](<a b - c.png> \"t\") [w](<q -  2.png>) [y](<d e.md#f>) [z](a b) (c d.png)\n",
        book.quietly("![x](a b - c.png \"t\") [w](q -  2.png) [y](d e.md#f) [z](a b) (c d.png)\n"));
  }

  /** What only a running GitBook knows of a page is left out, and told. */
  @Test
  void variablesOfTheToolItself() {
    assertEquals(
        "Seen: | [next]() | {{ other.name }} `{{ file.mtime }}`\n",
        book.text(
                "Seen:{{ file.mtime }} | [next]({{ page.next }}) | {{ other.name }}"
                    + " `{{ file.mtime }}`\n")
            .text());
  }

  /** Novelists move them to the middle of the line. */
  @Test
  void breaksBehindManySpaces() {
    Reworked plain = new Reworked(folder, Tool.PLAIN);
    assertEquals(
        "One.\n\n***\n\nTwo.\n\n***\n",
        plain.quietly("One.\n\n              * * *\n\nTwo.\n\n\t***\n"));
    for (String code :
        List.of(
            "A\n\n    a\n\n    ***\n\nB\n",
            "A\n\n    ***\n    a\n",
            "```\na\n\n    ***\n\n```\n",
            "A\n\n    - - -\n")) {
      assertEquals(code, plain.quietly(code));
    }
  }

  /** Paragraphs of Chinese begin with wide spaces, and breaks between scenes too. */
  @Test
  void breaksBehindWideSpaces() {
    Reworked plain = new Reworked(folder, Tool.JEKYLL);
    assertEquals(
        "　　一。\n\n***\n\n***\n\n　　*二*\n\n` *** `\n\n*****\n",
        plain.quietly("　　一。\n\n　　*****\n\n* *　*\n\n　　*二*\n\n` *** `\n\n*****\n"));
  }

  /** A question of a workbook may be a bold paragraph. */
  @Test
  void aBoldParagraphWithASpaceAtItsEnd() {
    String words = "words of a question ".repeat(40);
    assertEquals(
        "1. **" + words.strip() + "** \n",
        new Reworked(folder, Tool.BOOKDOWN).quietly("1. **" + words + "**\n"));
  }
}
