package bindery.manuscript.leanpub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Liquid in the pages of Jekyll. */
class LiquidTest {
  @TempDir Path folder;
  private ToolBench bench;

  @BeforeEach
  void bench() {
    bench =
        new ToolBench(folder)
            .with("_config.yml", "title: Of Rivers\nkind: long\n")
            .with("_data/river.yml", "elbe:\n  km: 1094\nlist:\n  - Oder\n");
  }

  private String read(String text) {
    bench.with("a.md", text);
    return bench.html();
  }

  @Test
  void variablesAndLiterals() {
    assertEquals(
        "<p>Of Rivers, 1094 km, Oder, here, <a href=\"https://x.org/y\">y</a> and Z.</p>",
        read(
            "---\nplace: here\n---\n{{ site.title }}, {{site.data.river.elbe.km}} km,"
                + " {{ site.data.river.list[0] }}, {{ page.place }},"
                + " [y]({{ \"https://x.org/y\" | relative_url }}) and {{ 'z' | upcase }}.\n"));
    assertEquals(List.of(), bench.told());
  }

  @Test
  void theAddressOfTheSiteIsNone() {
    bench.with("b.md", "# B\n\nText.\n");
    String html = read("# A\n\n[b]({{ site.baseurl }}/b/) [c]({% link b.md %})\n");
    assertTrue(html.contains("<a href=\"#b\">b</a> <a href=\"#b\">c</a>"), html);
  }

  @Test
  void addressesOfTheSiteLeadToTheirPages() {
    bench.with("_config.yml", "title: A\ncollections: [chapters]\n");
    for (String name : new String[] {"one", "two", "three"}) {
      bench.with("_chapters/" + name + ".md", "# " + name + "\n\n[t](/x/two/) [n](/none/)\n");
    }
    assertEquals(3, bench.book().tree().select("section.chapter a[href=#two]").size());
    assertEquals(3, bench.told().size());
  }

  /** An include that is called a link and names a page leads there. */
  @Test
  void includesThatAreLinks() {
    bench.with("02-b.md", "---\nslug: rivers\n---\n# Of Rivers\n\n## Mouth\n\nText.\n");
    String html =
        read(
            "# A\n\nSee {% include chapter-link.html slug=\"rivers\" %} and"
                + " {% include link.html page=\"rivers\" text=\"there\" anchor=\"mouth\" %}.\n");
    assertTrue(
        html.contains("See <a href=\"#of-rivers\"></a> and <a href=\"#mouth\">there</a>."), html);
    assertEquals(List.of(), bench.told());
    assertTrue(
        read("{% include link.html slug=\"no-such\" %} it.\n")
            .contains("<p><a>no such</a> it.</p>"));
  }

  @Test
  void rawCommentsAndListings() {
    assertEquals(
        "<p>{{ kept }} a</p>\n<pre><code class=\"language-ruby\">x = {{ 1 }}\n</code></pre>",
        read(
            "{% raw %}{{ kept }}{% endraw %} a{% comment %} gone {% endcomment %}\n\n"
                + "{% highlight ruby linenos %}\nx = {{ 1 }}\n{% endhighlight %}\n"));
  }

  @Test
  void conditionsThatAreKnownAreDecided() {
    assertEquals(
        "<p>long</p>",
        read(
            "{% if site.kind == \"long\" %}long{% endif %}"
                + "{% if site.kind == \"short\" %}short{% endif %}"
                + "{% unless site.kind == \"long\" %}no{% endunless %}\n"));
    assertEquals(
        "<p>A</p>\n<p>d</p>\n<p>E</p>",
        read(
            "{% if site.kind == \"long\" %}\nA\n{% else %}\nb\n{% endif %}\n\n"
                + "{% if site.output == 'app' %}\nc\n{% else %}\nd\n{% endif %}\n\nE\n"));
    assertEquals(List.of(), bench.told());
    assertEquals("<p>one two</p>", read("{% if user %}one{% else %} two{% endif %}\n"));
    assertEquals(List.of("liquid a.md:1"), bench.told());
  }

  @Test
  void tablesWithoutHeads() {
    String body = "<tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody>";
    assertEquals(
        "<table>" + body + "</table>\n<table>" + body + "</table>",
        read("| a | b |\n| c | d |\n\n|---|---|\n| a | b |\n| c | d |\n"));
    assertEquals("<p>|x| is not less.</p>", read("|x| is not less.\n"));
    assertEquals(
        "<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>a</td></tr><tr><td>b</td></tr>"
            + "</tbody></table>",
        read("| h |\n|---|\n| a |\n|---|\n| b |\n"));
    assertEquals(List.of(), bench.told());
  }

  @Test
  void figuresThatAreTables() {
    String html =
        read(
            "{% include figure\n   markdown=\"\n   {:.wide}\n   | a | b |\n|---|---|\n| c | d |\"\n"
                + "   reference=\"Figure 1\"\n   caption=\"Of *c*\"\n%}\n\n"
                + "{% include figure html=\"<table><tr><td>e</td></tr></table>\" %}\n");
    assertEquals(
        "<figure><table><thead><tr><th>a</th><th>b</th></tr></thead>"
            + "<tbody><tr><td>c</td><td>d</td></tr></tbody></table>"
            + "<figcaption>Figure 1 Of <em>c</em></figcaption></figure>\n"
            + "<figure><table><tbody><tr><td>e</td></tr></tbody></table></figure>",
        html);
    assertEquals(List.of(), bench.told());
  }

  @Test
  void loopsOverDataAreWrittenOut() {
    bench.with(
        "_data/terms.yml", "- word: Alpha\n  says: one\n- word: Beta\n- word: Gamma\n  says: 3\n");
    String html =
        read(
            "<table>\n    {% for t in site.data.terms %}\n      <tr><td>{{ t.word | upcase }}</td><td>{{ t.says }}</td></tr>\n"
                + "    {% endfor %}\n</table>\n\n{% for t in site.data.terms %}\n- {{ t.word }}\n{% endfor %}\n\n"
                + "{% for p in site.pages %}{{ p.title }}{% endfor %}\n");
    assertTrue(html.contains("<td>ALPHA</td><td>one</td>"), html);
    assertTrue(html.contains("<td>BETA</td><td></td>"), html);
    assertTrue(html.contains("<li>Alpha</li><li>Beta</li><li>Gamma</li>"), html);
    assertEquals(1, bench.told().stream().filter(kind -> kind.startsWith("liquid")).count());
  }

  @Test
  void includesAreReadOrTakenForWhatTheyStandFor() {
    bench.with("_includes/foot.md", "Foot of {{ include.of }}.\n");
    bench.with("_includes/program.html", "{% for a in site.pages %}x{% endfor %}");
    String html =
        read(
            "{% include foot.md of=\"it\" %}\n\n"
                + "{% include figure.html image=\"a.png\" caption=\"A *boat*\" alt=\"B\" id=\"f\" %}\n\n"
                + "{% include note.html content=\"Mind.\" %}\n\n{% include program.html %}\n\n"
                + "{% include youtube.html id=\"q1\" %}\n");
    assertTrue(html.contains("<p>Foot of it.</p>"), html);
    assertTrue(html.contains("<figcaption>A <em>boat</em></figcaption>"), html);
    assertTrue(html.contains("<p>Mind.</p>"), html);
    assertTrue(html.contains("https://www.youtube.com/watch?v=q1"), html);
    assertEquals(
        List.of("missing-picture a.md:3", "liquid a.md:7", "raw-html a.md:9"), bench.told());
  }

  @Test
  void whatIsNotKnownIsToldAndNeverPrinted() {
    assertEquals("<p>a b c</p>", read("a {{ gone }}b {% thing %}c\n"));
    assertEquals(List.of("liquid a.md:1", "liquid a.md:1"), bench.told());
  }

  @Test
  void codeOfOtherTemplatesStays() {
    assertEquals("<p>Write <code>{{ x }}</code></p>", read("Write `{{ x }}`\n"));
  }
}
