package bindery.manuscript.mkdocs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.leanpub.ToolBench;
import bindery.manuscript.rewrite.Rewriting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of MkDocs, and which of them stay text. */
class SiteMarksOfMkDocsTest {
  @TempDir Path folder;

  private MarkedText marked(Tool tool) {
    List<Rewriting> all = new ArrayList<>(MkDocsMarks.first(tool));
    all.addAll(MkDocsMarks.of(tool));
    return new MarkedText(folder, tool, all);
  }

  private static String callout(String kind, String title) {
    return "\n::: {.callout ." + kind + "}\n::: {.callout-title}\n" + title + "\n:::\n\n";
  }

  @Test
  void whatIsIndentedBelowANoteIsItsText() {
    assertEquals(
        callout("note", "A \"b\"") + "One\n\n    code\n\n\n:::\n\nText\n",
        marked(Tool.PLAIN).of("!!! note \"A \\\"b\\\"\"\n    One\n\n        code\n\nText\n"));
    assertEquals(
        callout("tip", "Tip") + "One\n\n:::\n\nText\n",
        marked(Tool.PLAIN).of("???+ tip\n    One\nText\n"));
  }

  @Test
  void aForgottenIndentOfANote() {
    assertEquals(
        callout("note", "Note") + "One\ntwo\n\n:::\n\nText\n",
        marked(Tool.MKDOCS).of("!!! note\nOne\ntwo\n\nText\n"));
    assertEquals("!!! note that\nOne\n", marked(Tool.MKDOCS).of("!!! note that\nOne\n"));
    String colon = "!!! Note:\n    One\n";
    assertEquals(marked(Tool.MKDOCS).of("!!! Note\n    One\n"), marked(Tool.MKDOCS).of(colon));
    String other = "!!! Beware:\n    One\n";
    assertEquals(other, marked(Tool.MKDOCS).of(other));
  }

  @Test
  void markdownAtATag() {
    for (String sign : List.of(" markdown", " markdown=\"1\"", " markdown = \"1\"")) {
      assertEquals(
          "<aside class = \"c\">\n\nOne\n</aside>\n",
          marked(Tool.JEKYLL).of("<aside" + sign + " class = \"c\">\nOne\n</aside>\n"));
    }
  }

  /** What stands in quotes is taken as it is, and the fence is one. */
  @Test
  void aTitleOfCodeWithCodeInIt() {
    String fence = "``` {.sh title=\"What `ls` says\"}\n!!! note\n```\n";
    assertEquals(
        fence.replace("`ls`", "ls"), marked(Tool.MKDOCS).of(fence).replaceAll("``` sh", "``` sh"));
    for (String text : List.of("```a `b` c``` d\n", "```\n``` {.sh title=\"`x`\"}\n```\n")) {
      assertEquals(text, marked(Tool.MKDOCS).of(text));
    }
  }

  @Test
  void inItems() {
    assertEquals(
        "- a\n\n\n    ::: {.callout .note}\n    ::: {.callout-title}\n    Note\n    :::\n\n"
            + "    b\n\n    :::\n\n- c\n",
        marked(Tool.PLAIN).of("- a\n\n    !!! note\n        b\n- c\n"));
  }

  @Test
  void aNoteWhoseTitleIsAll() {
    String mark = "!!! danger \"Do *not* read\"\n";
    String callout = callout("caution", "Do *not* read") + "\n:::\n";
    assertEquals(callout + "\nText\n", marked(Tool.MKDOCS).of(mark + "\nText\n"));
    assertEquals(callout, marked(Tool.PLAIN).of(mark));
  }

  @Test
  void whatHasNothingBelowItAndWhatIsCodeStays() {
    for (String text :
        List.of(
            "Really???\n",
            "??? what\n",
            "!!! \nText\n",
            "```\n!!! note\n    a\n```\n",
            "=== a\n")) {
      assertEquals(text, marked(Tool.PLAIN).of(text));
    }
  }

  @Test
  void marksOfOtherToolsStayInAFolderOfNone() {
    String text = "a == b and c == d, i++ and j++, x^^2, [[0]] and [[1, 2], [3]]\n";
    assertEquals(text, marked(Tool.PLAIN).of(text));
    assertEquals(text.replace("[[0]]", "[[0]]"), marked(Tool.MKDOCS).of(text));
    String link = "[a](https://a.org)[[b]](https://b.org)\n";
    assertEquals(link, marked(Tool.MKDOCS).of(link));
    assertEquals(
        "<mark>a</mark> <kbd>Page Up</kbd>\n", marked(Tool.MKDOCS).of("==a== ++page-up++\n"));
  }

  @Test
  void timesAndWordsBetweenColonsAreNoEmoji() {
    String text = "12:30:45, a:b:c, http://x:y:z `:smile:` std::vec::new :x_y\n";
    assertEquals(text, marked(Tool.PLAIN).of(text));
    assertEquals("👍 ✅\n", marked(Tool.PLAIN).of(":+1: :white_check_mark:\n"));
    assertEquals(
        "\uD83E\uDDD0 :latin_small_letter_a:\n",
        marked(Tool.PLAIN).of(":face_with_monocle: :latin_small_letter_a:\n"));
  }

  @Test
  void changesOfEditorsAreAccepted() {
    MarkedText text = marked(Tool.PLAIN);
    assertEquals(
        "a b new m `{++x++}` {-- {++\n",
        text.of("a {++b++}{--c--} {~~old~>new~~} {>>said<<}{==m==} `{++x++}` {-- {++\n"));
    assertEquals(List.of("editing-marks a.md:1:3"), text.told());
  }

  @Test
  void aPartOfAFile() {
    MarkedText text =
        marked(Tool.MKDOCS).with("x.py", "a\n# --8<-- [start:p]\nb\n# --8<-- [end:p]\nc\n");
    assertEquals("```\nb\n```\n", text.of("```\n--8<-- \"x.py:p\"\n```\n"));
    assertEquals("c\n", text.of("--8<-- \"x.py:5:5\"\n"));
    assertEquals(List.of(), text.told());
    text.of("--8<-- \"y.py\"\n");
    assertEquals(List.of("include a.md:1:1"), text.told());
  }

  /** Sites whose own programs read such names: years and signs are in them, lists are not. */
  @Test
  void namesInBracketsThatNoNoteHas() {
    MarkedText text = marked(Tool.MKDOCS);
    assertEquals(
        "1972 C++ l’un·e `[[1972]]` [[1, 2]] [[12]]\n",
        text.of("[[1972]] [[C++]] [[l’un·e]] `[[1972]]` [[1, 2]] [[12]]\n"));
  }

  /** Words to fill in, where the plugin for exercises is on; nothing is said of them elsewhere. */
  @Test
  void wordsToFillIn() {
    ToolBench bench = new ToolBench(folder).with("index.md", "# T\n\nA {{ word }} `{{x}}`.\n");
    bench.with("mkdocs.yml", "site_name: S\nplugins:\n- search\n- exercises\n");
    assertEquals(
        "<p>A word <code>{{x}}</code>.</p>", bench.html().replaceFirst("(?s).*</h1>\n", ""));
    bench.with("mkdocs.yml", "site_name: S\n");
    assertEquals(
        "<p>A {{ word }} <code>{{x}}</code>.</p>", bench.html().replaceFirst("(?s).*</h1>\n", ""));
  }

  @Test
  void namesOfNotes() {
    MarkedText text = marked(Tool.OBSIDIAN).with("x/A note.md", "a").with("p.png", "a");
    assertEquals(
        "[A note](<x/A note.md>) [w](<x/A note.md#H>) ![p](<p.png>){width=\"30\"} No\n",
        text.of("[[A note]] [[A note#H|w]] ![[p.png|30]] [[No]]\n"));
    assertEquals(List.of("unknown-note a.md:1:41"), text.told());
    assertEquals("a\n", text.of("a ^b1\n"));
  }

  @Test
  void marksBehindACodeWhoseTitleHasCode() {
    ToolBench bench = new ToolBench(folder).with("mkdocs.yml", "site_name: S\n");
    bench.with("docs/index.md", "# T\n\n```sh title=\"x `y`\"\na\n```\n\nA *b*{: .c }.\n");
    assertEquals(false, bench.html().contains("{:"));
  }

  /** Pages of nobody's order that others work in are no chapters; others of such folders are. */
  @Test
  void whatPagesWorkInIsNoPage() {
    ToolBench bench = new ToolBench(folder);
    bench
        .with("mkdocs.yml", "site_name: S\nplugins:\n- macros\n")
        .with(
            "docs/index.md", "# One\n\n{%set n = \"02\" %}\n{% include \"templates/head.md\" %}\n")
        .with(
            "docs/templates/head.md", "Part *{{n}}*{: .c }{% if n == \"01\" %} first{% endif %}.\n")
        .with("docs/templates/two.md", "# Two\n\nText.\n");
    assertEquals("chapter One|part Templates|chapter Two", bench.order().replace("\n", "|"));
    assertEquals(
        "<h1>One</h1>|<p>Part <em>02</em>.</p>",
        bench.html().replace("\n", "|").replaceFirst("\\|<h1>Templates.*", ""));
  }
}
