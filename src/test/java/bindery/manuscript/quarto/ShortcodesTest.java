package bindery.manuscript.quarto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code {{< name words >}}}, files worked in, and references. */
class ShortcodesTest {
  @TempDir Path folder;

  private QuartoPage page;

  private String html(String text) {
    page = new QuartoPage(folder);
    return page.html("a.qmd", text);
  }

  @Test
  void wordsInTheirPlace() {
    new QuartoPage(folder)
        .with("_quarto.yml", "project:\n  type: book\nbook:\n  title: T\n  chapters: [a.qmd]\n")
        .with("_variables.yml", "v:\n  n: 7\n");
    assertEquals(
        "<h1>A</h1><p>7 T B <kbd>Ctrl-C</kbd>  x <code>{{&lt; var v.n &gt;}}</code></p>"
            + "<div class=\"page-break\"></div><p><code>lost x</code> gone</p>",
        html(
            "---\ntitle: A\nmine: B\n---\n\n{{< var v.n >}} {{< meta book.title >}}"
                + " {{< meta mine >}} {{< kbd Ctrl-C >}} {{< fa star >}} x `{{{< var v.n >}}}`\n\n"
                + "{{< pagebreak >}}\n\n{{< lost x >}} {{< var gone >}}\n"));
    assertEquals(
        List.of("shortcode 10", "shortcode 6", "variable 10"),
        page.kinds().stream().filter(kind -> !kind.startsWith("unread-key")).sorted().toList());
  }

  @Test
  void buttonsAreTheirWords() {
    assertEquals(
        "<p>A Data</p><p>B</p>",
        new QuartoPage(folder)
            .html(
                "a.qmd",
                "A {{< downloadthis a.csv dname=\"a\" label = \"Data\" >}}\n\n{{< downloadthis b >}}\n\nB\n"));
  }

  @Test
  void filesAreWorkedInAndDoNotLoop() {
    new QuartoPage(folder)
        .with("p/_b.qmd", "B {{< include _c.qmd >}}\n")
        .with("p/_c.qmd", "C\n\n{{< include _b.qmd >}}\n");
    assertEquals(
        "<p>A</p><p>B C</p><p></p>".replace("<p></p>", ""),
        html("A\n\n{{< include p/_b.qmd >}}\n").strip());
    assertEquals(List.of("include 3"), page.kinds());
  }

  @Test
  void referencesLeadToWhatTheyMean() {
    String link = "class=\"cross-reference\" data-written=";
    assertEquals(
        "<p>See <a href=\"#sec-s\" "
            + link
            + "\"sec-s\">sec-s</a> and <a href=\"#sec-s\" "
            + link
            + "\"ref(sec-s)\" data-form=\"number\">sec-s</a>, <span "
            + link
            + "\"fig-no\">fig-no</span>;"
            + " me@fig-x.org, <code>@sec-s</code>.</p><h2 id=\"sec-s\">S <em>t</em></h2>",
        html("See [@sec-s] and \\@ref(sec-s), [-@fig-no]; me@fig-x.org, `@sec-s`.\n\n"
                + "## S *t* {#sec-s}\n")
            .replaceAll("<a href=\"mailto[^>]*>([^<]*)</a>", "$1"));
    assertEquals(List.of("cross-reference 1"), page.kinds());
  }

  @Test
  void aTagOfTextAloneOnItsLineIsNoEndlessBlock() {
    new QuartoPage(folder).with("a.png", "");
    assertEquals(
        "<figure><img src=\"a.png\" /><figcaption>words</figcaption></figure>",
        html("<img src=\"a.png\">\n*words*\n"));
    assertEquals(List.of(), page.kinds());
  }
}
