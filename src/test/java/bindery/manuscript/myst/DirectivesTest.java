package bindery.manuscript.myst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.mkdocs.MarkedText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Directives and roles, and where they are none. */
class DirectivesTest {
  private static final String NOTE = "::: {.callout .note}\n::: {.callout-title}\n%s\n:::\n\n";

  @TempDir Path folder;

  private MarkedText marked(Tool tool) {
    return new MarkedText(folder, tool, MystMarks.of(tool));
  }

  private static String note(String title) {
    return String.format(NOTE, title);
  }

  @Test
  void bothFencesInAnyFolder() {
    assertEquals(
        note("Note") + "a\n\n:::\n" + note("T") + "b\n\n:::\n",
        marked(Tool.PLAIN).of("```{note}\na\n```\n:::{note} T\nb\n:::\n"));
  }

  @Test
  void whatIsInACommentIsNotSeen() {
    assertEquals(
        "A\n\n\n\nB\n<!-- c -->\n",
        marked(Tool.MYST).of("A\n\n<!-- not\n```{note}\nc\n``` -->\n\nB\n<!-- c -->\n"));
    String code = "```\n<!--\n:::\n-->\n```\n";
    assertEquals(code, marked(Tool.MYST).of(code));
  }

  @Test
  void theFirstFenceAsLongClosesAndWithItWhatIsOpenWithin() {
    assertEquals(
        note("A") + note("B") + "b\n\n:::\na\n\n:::\n",
        marked(Tool.MYST).of("::::{note} A\n:::{note} B\nb\n:::\na\n::::\n"));
    assertEquals(
        note("A") + note("B") + "b\n\n:::\n\n:::\nText\n",
        marked(Tool.MYST).of("```{note} A\n:::{note} B\nb\n```\nText\n"));
  }

  /** The indents of directives within others are not the text's, but those of lists are. */
  @Test
  void directivesIndentedWithinOthers() {
    assertEquals(
        note("A")
            + "Text\n::: {.tabs}\n::: {.tab}\n::: {.tab-title}\n1\n:::\n\nb\n```c\n  d\n```\n\n:::\n\n:::\n\n:::\n",
        marked(Tool.MYST)
            .of(
                "``````{note} A\nText\n  `````{tabs}\n    ````{tab} 1\n    b\n    ```c\n      d\n    ```\n"
                    + "    ````\n  `````\n``````\n"));
    assertEquals(
        note("A")
            + "- a\n\n  ::: {.tabs}\n  ::: {.tab}\n  ::: {.tab-title}\n  1\n  :::\n\n  b\n  :::\n  :::\n\n:::\n",
        marked(Tool.MYST)
            .of(
                "``````{note} A\n- a\n\n  `````{tabs}\n    ````{tab} 1\n    b\n    ````\n  `````\n``````\n"));
    String note =
        "- a\n\n  ::: {.callout .note}\n  ::: {.callout-title}\n  B\n  :::\n\n  b\n  :::\n";
    assertEquals(
        note("A") + note + "\n:::\n",
        marked(Tool.MYST).of("````{note} A\n- a\n\n  ```{note} B\n  b\n  ```\n````\n"));
    assertEquals(note, marked(Tool.MYST).of("- a\n\n  ```{note} B\n  b\n  ```\n"));
  }

  @Test
  void partsOfALessonAreNotes() {
    MarkedText myst = marked(Tool.MYST);
    assertEquals(
        "::: {.callout .instructornote}\n::: {.callout-title}\nInstructor note\n:::\n\na\n\n:::\n",
        myst.of("```{instructor-note}\na\n```\n"));
    assertEquals(List.of(), myst.told());
  }

  /** Lines that part a card, or one panel from the next, and the options of the next. */
  @Test
  void partsOfCards() {
    assertEquals(
        "::: {.card}\nHead\n\nBody\n---\n\nFoot\n\n:::\n",
        marked(Tool.MYST).of(":::{card}\nHead\n^^^\nBody\n---\n+++\nFoot\n:::\n"));
    assertEquals(
        "::: {.panels}\nA\n\n\n\nB\n:c: d\n```\n^^^\n```\n\n:::\n^^^\n",
        marked(Tool.MYST)
            .of(
                "````{panels}\n:body: p-0\nA\n---\n:column: +\n:body: p-0\nB\n:c: d\n"
                    + "```\n^^^\n```\n````\n^^^\n"));
  }

  @Test
  void whatIsCodeStays() {
    for (String text :
        List.of(
            "````\n```{note}\na\n```\n````\n", "`{ref}` and `{ref}`\n", "```python\n% a\n```\n")) {
      assertEquals(text, marked(Tool.MYST).of(text));
    }
  }

  @Test
  void whatIsNotKnownIsOneOnlyInABookOfMyst() {
    String text = "```{python}\nx\n```\n```{odd}\nx\n```\n{odd}`x`\n";
    assertEquals(text, marked(Tool.PLAIN).of(text));
    MarkedText myst = marked(Tool.MYST);
    assertEquals("```{python}\nx\n```\n::: {.odd}\nx\n\n:::\nx\n", myst.of(text));
    assertEquals(List.of("unknown-directive a.md:4:1", "unknown-role a.md:7:1"), myst.told());
  }

  /** myst-parser: options of this form are lines that begin with a colon. */
  @Test
  void whatIsIndentedBelowAnOptionIsTheBody() {
    String text = marked(Tool.MYST).of("```{math}\n:label: p_t\n    p_t = 1\n```\n");
    assertTrue(text.contains("p_t = 1") && text.contains("#p_t"), text);
    assertTrue(text.indexOf("#p_t") != text.indexOf("#p_t-"), text);
  }

  @Test
  void numbersWithWordsOfTheAuthorsOwn() {
    assertEquals(
        "Fig. [a](#a){.cross-reference written=\"{numref}a\" form=number} here,"
            + " [e](#e){.cross-reference written=\"{eq}e\" form=parentheses}\n",
        marked(Tool.MYST).of("{numref}`Fig. %s here <a>`, {eq}`e`\n"));
  }

  @Test
  void roles() {
    assertEquals(
        "[](#a){.ref} [w](#a){.ref} [a](#a){.cross-reference written=\"{numref}a\"} [@a; @b] @c"
            + " `x`{.math .inline} <abbr title=\"long\">S</abbr> `join`\n",
        marked(Tool.MYST)
            .of(
                "{ref}`a` {ref}`w <a>` {numref}`a` {cite}`a,b` {cite:t}`c` {math}`x`"
                    + " {abbr}`S (long)` {py:func}`~os.path.join`\n"));
  }

  @Test
  void citationsAndPartsOfThem() {
    assertEquals(
        "[@a; see @b, p. 3] @c [p. 4] [@d]{cite=author} [@d]{cite=authors} ([@d; @e]{cite=year})"
            + " [@d]{cite=Author} ([@d]{cite=authors}) [@f]\n",
        marked(Tool.MYST)
            .of(
                "{cite:p}`a,{see}b{p. 3}` {cite:t}`c{, p. 4}` {cite:author}`d` {cite:authors}`d`"
                    + " {cite:yearpar}`d,e` {cite:cauthor}`d` {cite:authorpars}`d` {cite:label}`f`\n"));
  }

  @Test
  void targetsCommentsAndBreaks() {
    assertEquals(
        "\n[]{#a-b}\n\n# H\n\nText 5% off\n",
        marked(Tool.MYST).of("(a-b)=\n# H\n% gone\n\nText 5% off\n"));
    assertEquals("a\n\n\nb\n", marked(Tool.MYST).of("a\n\n+++\nb\n").replace("\n\n\n\n", "\n\n\n"));
    assertEquals("% a\n+++\n", marked(Tool.PLAIN).of("% a\n+++\n"));
  }

  @Test
  void codeFromAnotherFile() {
    MarkedText text = marked(Tool.MYST).with("x.py", "a\nb\nc\n");
    assertEquals("```py\nb\n```\n", text.of("```{literalinclude} x.py\n:lines: 2\n```\n"));
    assertEquals(List.of(), text.told());
    text.of("```{include} no.md\n```\n");
    assertEquals(List.of("include a.md:1:1"), text.told());
  }

  @Test
  void colonsThatCloseNothingAreASlip() {
    assertEquals("a\n\nb\n", marked(Tool.MYST).of("a\n:::\nb\n"));
    assertEquals("a\n:::\nb\n", marked(Tool.PLAIN).of("a\n:::\nb\n"));
  }

  @Test
  void buttonsAreLinks() {
    assertEquals(
        "\n[Read *on*](<https://x.org/a#b>)\n\n",
        marked(Tool.MYST)
            .of("```{button-link} https://x.org/a#b\n:color: primary\nRead *on*\n```\n"));
  }

  @Test
  void aWidthMayLackItsSpace() {
    String figure = marked(Tool.MYST).of(":::{figure} a.png\n:alt: A\n:width:90%\n\nC\n:::\n");
    assertTrue(figure.contains("width=\"90%\""), figure);
    assertTrue(!figure.contains(":width:"), figure);
  }

  /** Docutils, "escaped whitespace"; lengths are those of reStructuredText. */
  @Test
  void aPictureMayHaveSpacesInItsNameAndALength() {
    String figure = marked(Tool.MYST).of("```{figure} a\\ b.png\n:width: 2.5in\n```\n");
    assertTrue(figure.contains("src=\"a b.png\""), figure);
    assertTrue(figure.contains("width=\"2.5in\""), figure);
  }

  @Test
  void linesThatPartACardAreNoText() {
    String panels =
        marked(Tool.MYST)
            .of(
                "```{panels}\n:column: col-lg-12\n:body: p-0\nOne\n^^^\nA\n---\n"
                    + ":header: bg-info\n:body: p-0\n\nTwo\n+++\nFoot\n```\n\n---\n\n^^^\n");
    assertEquals(
        "One A Two Foot --- ^^^",
        panels.replaceAll(":::.*|\\+\\+\\+|\\s+", " ").strip().replaceAll(" +", " "));
  }

  @Test
  void linkButtonsSayTheirText() {
    assertEquals(
        "\n[Go](<https://x.org>)\n\n",
        marked(Tool.MYST).of("```{link-button} https://x.org\n:text: Go\n:type: url\n```\n"));
  }

  /** Neither a link to what stands in parentheses behind it nor a definition of an address. */
  @Test
  void citationsStandApartFromWhatFollows() {
    assertEquals("[@a]<!-- -->(p. 5)\n", marked(Tool.MYST).of("{cite:p}`a`(p. 5)\n"));
    assertEquals("[@a]<!-- -->: so\n", marked(Tool.MYST).of("{cite}`a`: so\n"));
    assertEquals("[see @a, p. 5; @b]\n", marked(Tool.MYST).of("{cite:p}`{see}a{p. 5},b`\n"));
    assertEquals("@a [p. 5, 6]\n", marked(Tool.MYST).of("{cite:t}`a{p. 5, 6}`\n"));
  }
}
