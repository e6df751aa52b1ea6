package bindery.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.book.Metadata;
import bindery.book.PlainMetadata;
import bindery.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColouringTest {
  private final Report report = new Report();

  private Document worked(String body) {
    Document tree = Jsoup.parse("<html>" + (body.startsWith("<body") ? "" : "<body>") + body);
    tree.outputSettings().prettyPrint(false);
    return worked(tree);
  }

  private Document worked(Document tree) {
    Metadata metadata = PlainMetadata.in(Locale.ENGLISH);
    new Colouring(report).work(new Book(metadata, tree));
    return tree;
  }

  private String code(String body) {
    return worked(body).selectFirst("code").html();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "<pre><code class='language-js'>null</code></pre> -> <span class=\"tok-constant\">null</span>",
        "<pre><code class='lang-JS'>null</code></pre> -> <span class=\"tok-constant\">null</span>",
        "<pre class='language-js'><code>null</code></pre> -> <span class=\"tok-constant\">null</span>",
        "<p><code class='js'>null</code></p> -> <span class=\"tok-constant\">null</span>",
        "<p><code>null</code></p> -> null",
        "<pre class='js'><code>null</code></pre> -> null",
        "<pre class='plain'><code class='language-js'>null</code></pre> -> null",
        "<pre class='nocolour'><code class='language-js'>null</code></pre> -> null",
        "<pre><code class='language-text'>null</code></pre> -> null",
        "<pre><code class='language-js'>a <b>null</b></code></pre> -> a <b>null</b>",
        "<body data-code-colours='no'><pre><code class='language-js'>null</code></pre> -> null",
      })
  void coloursWhatNamesItsLanguage(String body, String code) {
    assertEquals(code, code(body));
  }

  @Test
  void linesAreNumberedAndMarked() {
    assertEquals(
        "<span class=\"line\" data-line=\" 9\">a\n</span>"
            + "<span class=\"line emphasised\" data-line=\"10\">b\n</span>",
        code("<pre data-first-line=9 data-emphasised='2'><code>a\nb\n</code></pre>"));
  }

  @Test
  void whatIsNewAndGoneHasASign() {
    assertEquals(
        "<span class=\"line deleted\" data-line=\"−\">a\n</span>"
            + "<span class=\"line inserted emphasised\" data-line=\"+\">b\n</span>"
            + "<span class=\"line\" data-line=\" \">c <span class=\"tok-comment\">// [!code no]</span>\n</span>",
        code(
            "<pre><code class='language-js'>a // [!code --]\nb /* [!code ++] [!code hl] */\nc // [!code no]\n</code></pre>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "a # (1)! -> a  (1)",
        "a // <2> -> a  (2)",
        "a <!--<3>--> -> a  (3)",
        "# (1)! -> (1)",
        "a (1)! -> a (1)!",
        "if (b > 1) !c -> if (b > 1) !c",
        "vector<1> -> vector<1>",
      })
  void callsOfAList(String line, String shown) {
    Document tree = Jsoup.parse("<pre><code class='language-r'></code></pre>");
    tree.selectFirst("code").appendChild(new TextNode(line + "\n"));
    assertEquals(shown + "\n", worked(tree).selectFirst("code").wholeText());
  }

  @Test
  void whereNobodyKnowsWhatIsACommentItStays() {
    String typed = "<pre><code class='language-md'>a # (1)!\n</code></pre>";
    assertEquals("a # (1)!\n", worked(typed).selectFirst("code").wholeText());
    assertEquals("a # (1)!\n", code("<pre><code>a # (1)!\n</code></pre>"));
  }

  /** Every character stays, whatever language it is said to be in. */
  @Test
  void theTextIsTheSame() {
    Random random = new Random(3);
    String chars = "abif (){}[]<&>\"'`/*#-=\\\n\t$1.:;é😀";
    for (String language : List.of("js", "python", "html", "console", "yaml", "rust", "diff")) {
      for (int round = 0; round < 20; round++) {
        StringBuilder code = new StringBuilder();
        random
            .ints(200, 0, chars.codePointCount(0, chars.length()))
            .map(i -> chars.codePointAt(chars.offsetByCodePoints(0, i)))
            .forEach(code::appendCodePoint);
        Document tree = Jsoup.parse("<pre data-first-line='1'><code></code></pre>");
        Element element = tree.selectFirst("code").addClass("language-" + language);
        element.appendChild(new TextNode(code + "\n"));
        assertEquals(code + "\n", worked(tree).selectFirst("code").wholeText());
      }
    }
  }

  @Test
  void aLineThatTakesTooLongIsTold() {
    worked("<pre><code class='language-js'>a\n" + "b".repeat(5000) + "\n</code></pre>");
    assertEquals(
        "[code-colours]", report.problems().stream().map(p -> p.kind()).toList().toString());
  }
}
