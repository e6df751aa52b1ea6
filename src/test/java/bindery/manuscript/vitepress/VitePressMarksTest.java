package bindery.manuscript.vitepress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.Growth;
import bindery.language.Language;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.leanpub.ToolBench;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of pages of VitePress and VuePress. */
class VitePressMarksTest {
  @TempDir Path folder;

  private String html(String text) {
    return bench(text).html();
  }

  private ToolBench bench(String text) {
    return new ToolBench(folder)
        .with(".vitepress/config.js", "export default {title: 'Of Rivers'}\n")
        .with("a.md", text);
  }

  @Test
  void containersNeedNoTitle() {
    assertEquals(
        """
        <div class="callout warning"><div class="callout-title"><p>Warning</p></div><p>A</p></div>
        <div class="callout caution"><div class="callout-title"><p>No <em>way</em></p></div><p>B</p></div>
        <div class="callout note"><div class="callout-title"><p>More</p></div><p>C</p></div>
        <div class="raw"><p>D</p></div>
        <div class="callout quote"><div class="callout-title"><p>By me</p></div><p>E</p></div>""",
        html(
            "::: warning\nA\n:::\n\n:::danger No *way*\nB\n:::\n\n::: details More {open}\nC\n:::\n\n"
                + "::: raw\nD\n:::\n\n::: quote By me\nE\n:::\n"));
  }

  @Test
  void whatFollowsAFence() {
    assertEquals(
        """
        <pre data-first-line="2" data-emphasised="1,4-6" class="js"><code class="language-js">a
        </code></pre>
        <figure class="listing"><p class="listing-title"><em>a b.js</em></p><pre data-emphasised="1" class="js"><code class="language-js">b
        </code></pre></figure>
        <figure class="listing"><p class="listing-title"><em>c.ts</em></p><pre data-emphasised="2" class="ts"><code class="language-ts">c
        </code></pre></figure>
        <pre><code class="language-html">d
        </code></pre>
        <figure class="listing"><p class="listing-title"><em>e</em></p><pre class="text"><code class="language-text">e
        </code></pre></figure>""",
        html(
            "```js:line-numbers=2 {1,4-6}\na\n```\n\n```js{1} [a b.js ~vscode-icons:file~]\nb\n```\n\n"
                + "```ts{2} title=\"c.ts\"\nc\n```\n\n```vue-html\nd\n```\n\n``` [e]\ne\n```\n"));
  }

  @Test
  void commentsToTheSiteGo() {
    assertEquals(
        """
        <pre><code class="language-js">a // [!code focus]
        b /* [!code hl] */
        &lt;!-- [!other] --&gt;
        </code></pre>
        <pre><code class="language-html">a
        b # [!code --]
        c &lt;!-- [!code ++] [!code focus] --&gt;
        </code></pre>""",
        html(
            "```js\na // [!code focus]\nb /* [!code hl] */\n<!-- [!code word:x] -->\n<!-- [!other] -->\n```\n\n"
                + "```html\na\nb # [!code --]\nc <!-- [!code ++] [!code focus] -->\n```\n"));
  }

  @Test
  void listingsOfAGroupAreTabs() {
    assertEquals(
        """
        <ul><li><p>In</p><div class="tab"><div class="tab-title"><p>npm</p></div><pre><code class="language-sh">a
        </code></pre></div><div class="tab"><pre data-emphasised="1" class="sh"><code class="language-sh">b
        </code></pre></div></li></ul>
        <p>After</p>""",
        html(
            "- In\n\n  ::: code-group\n\n  ```sh [npm]\n  a\n  ```\n  ```sh{1}\n  b\n  ```\n\n  :::\n\nAfter\n"));
  }

  @Test
  void tabsOfPlugIns() {
    assertEquals(
        """
        <div class="tab"><div class="tab-title"><p>A</p></div><p>One</p><div class="callout tip"><div class="callout-title"><p>Tip</p></div><p>Two</p></div></div>
        <div class="tab"><div class="tab-title"><p>B b</p></div><p>Three</p></div>
        <p>@tab no</p>""",
        html(
            ":::: tabs\n@tab A\nOne\n\n::: tip\nTwo\n:::\n\n@tab:active B b#id\nThree\n\n::::\n\n@tab no\n"));
  }

  @Test
  void wordsByTheirNames() {
    ToolBench bench =
        bench(
            "---\ntitle: T\na: {b: c}\n---\n\n{{ $frontmatter.a.b }} {{frontmatter.title}} {{ 'x' }} {{ site.title }}\n\n"
                + "{{ $page.b }} `{{ c }}` <span v-pre>{{ d }}</span>\n\n::: v-pre\n{{ e }}\n:::\n\n{{ f }}\n");
    assertEquals(
        """
        <h1>T</h1>
        <p>c T x Of Rivers</p>
        <p><code>{{ $page.b }}</code> <code>{{ c }}</code> <span class="v-pre">{{ d }}</span></p>
        <div class="v-pre"><p>{{ e }}</p></div>
        <p><code>{{ f }}</code></p>""",
        bench.html());
    assertEquals(List.of("unknown-variable a.md:8", "unknown-variable a.md:14"), bench.told());
  }

  @Test
  void filesThatAreWorkedIn() {
    bench("");
    new ToolBench(folder)
        .with("_parts/p.md", "---\nx: y\n---\n\n# P\n\n## One\n\n1\n\n## Two {#zwei}\n\n2\n")
        .with("_parts/s.rb", "# #region r\nputs 1\n# #endregion r\nputs 2\n");
    assertEquals(
        """
        <h2>Two</h2>
        <p>2</p>
        <h2>One</h2>
        <p>1</p>
        <p>1</p>
        <pre><code class="language-rb">puts 1
        </code></pre>
        <pre><code class="language-ruby">puts 2
        </code></pre>
        <p><code>&lt;!--@include: ./no.md--&gt;</code></p>""",
        html("<!--@include: ./_parts/p.md#zwei-->\n\n<!-- @include: @/_parts/p.md#one -->\n\n<!--@include: _parts/p.md{6,6}-->\n\n"
                + "<<< @/_parts/s.rb#r\n\n@[code{4} ruby](./_parts/s.rb)\n\n`<!--@include: ./no.md-->`\n")
            .replaceAll(" id=\"[^\"]*\"", ""));
  }

  /** VuePress may be told where names after {@code @} lie: the only file of the name is meant. */
  @Test
  void filesThatOnlyTheProgramKnowsTheFolderOf() {
    bench("");
    new ToolBench(folder)
        .with("_parts/foot.snippet.md", "Foot\n")
        .with("_a/two.md", "2\n")
        .with("_b/two.md", "2\n");
    assertEquals("<p>Foot</p>", html("<!-- @include: @foot.snippet.md -->\n"));
    ToolBench bench = bench("Text.\n\n<!-- @include: @two.md -->\n");
    bench.html();
    assertEquals(List.of("include a.md:3"), bench.told());
  }

  @Test
  void componentsAreToldAndTheirWordsStay() {
    ToolBench bench =
        bench(
            "<script setup>\nimport X from 'y'\n\nx\n</script>\n\n## A <Badge text=\"new\" />\n\n<my-box title=\"A long title\" class=\"b c\" :x=\"a b\">\n\nIn\n\n</my-box>\n\n"
                + "<ClientOnly>Out</ClientOnly> <Empty/>\n\n<style>\na {}\n\n</style>\n\n[[toc]]\n");
    assertEquals(
        """
        <h2 id="a-new">A <small>new</small></h2>
        <p><span class="component">A long title</span></p>
        <p>In</p>
        <p>Out</p>""",
        bench.html());
    assertEquals(List.of("component a.md:9", "component a.md:15"), bench.told());
  }

  @Test
  void aComponentAmongWordsIsNoNote() {
    assertEquals(
        """
        <div class="callout note"><div class="callout-title"><p>Note</p></div><p>All of it</p></div>
        <p>That dress looks pretty.</p>
        <p>She is it.</p>""",
        html(
            "<Note>All of it</Note>\n\nThat dress <Note>looks</Note> pretty.\n\n"
                + "<Note a=\"S\">She</Note> is <Note>it.</Note>\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--@include: a.md-->",
        "<!--@include: ",
        "<<< a.md\n",
        "<<< ",
        "@[code](a.md)\n",
        "@[code",
        "```js [a]\nb\n```\n",
        "```js [a",
        "~~~a\n// [!code ++]\n",
        "// [!code ++] ",
        "::: code-group\n",
        "::: tabs\n@tab a\n",
        "@tab a\n:::\n",
        "::: v-pre\n",
        "::: v-pre\n{{ a }}\n:::\n",
        "{{ a }} ",
        "{{ ",
        "<a v-pre>",
        "<a v-pre>{{ b }}</a>",
        "<script>\n",
        "<script>\n</script>\n",
        ":src=\"'a'\" ",
        "<My-a b=\"c d\"> ",
        "<A-",
        "::: a b\n",
        "[[toc]]\n"
      })
  void manyOfAMarkCostNoMoreThanTheirLength(String mark) throws IOException {
    Files.writeString(folder.resolve("a.md"), "x\n");
    YamlValue.Mapping none = YamlValue.Mapping.empty(Place.NOWHERE);
    FolderContext around =
        new FolderContext(
            SourceFolder.open(folder, "folder", Limits.DEFAULT),
            new ToolBook(Tool.VITEPRESS, "", none, List.of()),
            Language.of(Locale.ENGLISH));
    Growth.even(
        mark,
        text -> {
          ManuscriptText now = new ManuscriptText("b.md", text, new Report());
          for (Rewriting rewriting : VitePressMarks.of(Tool.VITEPRESS)) {
            now = rewriting.apply(now, 0, around);
          }
        });
  }
}
