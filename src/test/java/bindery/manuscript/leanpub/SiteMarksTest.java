package bindery.manuscript.leanpub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The marks of MDX, of Docusaurus, and Hugo's shortcodes. */
class SiteMarksTest {
  @TempDir Path folder;
  private ToolBench bench;

  @BeforeEach
  void bench() {
    bench = new ToolBench(folder);
  }

  @Test
  void modulesCommentsAndComponents() {
    bench.with(
        "a.mdx",
        """
        import Tabs from '@theme/Tabs';
        import { A,
          B } from "../b";
        export const x = 1

        # A

        {/* a comment */}

        <Tabs>
        <TabItem value="npm" label="With npm">

        One

        </TabItem>
        <TabItem value="yarn">

        Two

        </TabItem>
        </Tabs>

        <Callout type="warning">

        Hot

        </Callout>

        <Chart data={[1, 2]}>words</Chart>

        export and import stay words.
        """);
    assertEquals(
        """
        <h1>A</h1>
        <div class="tab"><div class="tab-title"><p>With npm</p></div><p>One</p></div>
        <div class="tab"><div class="tab-title"><p>yarn</p></div><p>Two</p></div>
        <div class="callout warning"><div class="callout-title"><p>Warning</p></div><p>Hot</p></div>
        <p>words</p>
        <p>export and import stay words.</p>""",
        bench.html());
    assertEquals(List.of("component a.mdx:29"), bench.told());
  }

  @Test
  void componentsAreMarksOfTheirFilesOnly() {
    bench.with("a.md", "import x from 'y'\n\n`<Tabs>` a\n");
    assertEquals("<p>import x from ‘y’</p>\n<p><code>&lt;Tabs&gt;</code> a</p>", bench.html());
  }

  @Test
  void notesBetweenColons() {
    bench.with(
        "a.md", ":::tip Look *here*\nOne\n:::\n\n:::note[Of it]\nTwo\n:::\n\n::: box\n3\n:::\n");
    assertEquals(
        """
        <div class="callout tip"><div class="callout-title"><p>Look <em>here</em></p></div><p>One</p></div>
        <div class="callout note"><div class="callout-title"><p>Of it</p></div><p>Two</p></div>
        <div class="box"><p>3</p></div>""",
        bench.html());
  }

  @Test
  void shortcodesOfHugo() {
    bench.with("hugo.toml", "title = \"Of Lakes\"\n");
    bench.with(
        "content/a.md",
        """
        {{< hint info >}}
        One
        {{< /hint >}}

        {{% notice tip "Look" %}}
        Two
        {{% /notice %}}

        {{< figure src="a.png" caption="A boat" >}}

        {{< highlight go >}}
        x := 1
        {{< /highlight >}}

        {{< weather place="here" >}}
        """);
    String html = bench.html();
    assertTrue(html.contains("<div class=\"callout note\">"), html);
    assertTrue(html.contains("<div class=\"callout-title\"><p>Look</p></div><p>Two</p>"), html);
    assertTrue(html.contains("<figcaption>A boat</figcaption>"), html);
    assertTrue(html.contains("<code class=\"language-go\">x := 1\n</code>"), html);
    assertTrue(!html.contains("{{"), html);
    assertEquals(
        List.of("missing-picture content/a.md:9", "shortcode content/a.md:15"), bench.told());
    assertEquals("Of Lakes", bench.book().metadata().title());
  }
}
