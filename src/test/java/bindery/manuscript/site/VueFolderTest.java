package bindery.manuscript.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.leanpub.ToolBench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of VitePress and VuePress: which pages are the book's, and in what order. */
class VueFolderTest {
  @TempDir Path folder;
  private ToolBench bench;

  @BeforeEach
  void bench() {
    bench = new ToolBench(folder);
  }

  private VueFolderTest with(String name, String text) {
    bench.with(name, text);
    return this;
  }

  private VueFolderTest pages(String... names) {
    for (String name : names) {
      with(name, "# " + name.replaceFirst("\\.md$", "") + "\n\nText.\n");
    }
    return this;
  }

  private String order(String... titles) {
    return "chapter " + String.join("\nchapter ", titles);
  }

  @Test
  void capitalsOfThePageOfAFolderDoNotCountInVuePress() {
    with(".vuepress/config.js", "module.exports = {themeConfig: {sidebar: ['b/', 'a/', 'c/']}}\n");
    pages("a/readme.md", "b/README.md", "c/Readme.md");
    assertEquals(order("b/README", "a/readme", "c/Readme"), bench.order());
    assertEquals(List.of(), bench.told());
  }

  @Test
  void addressesThatAreRewritten() {
    with(
        ".vitepress/config.js",
        "export default {rewrites: {'text/:part/:page*': 'x/:page*', 'last.md': 'end.md'},\n"
            + " themeConfig: {sidebar: [{text: 'End', link: '/end'}, {text: 'Two', link: '/x/two'},"
            + " {text: 'One', link: '/x/one.html'}]}}\n");
    pages("text/a/one.md", "text/b/two.md", "last.md");
    assertEquals(order("last", "text/b/two", "text/a/one"), bench.order());
    assertEquals(List.of(), bench.told());
  }

  @Test
  void addressesThatPagesSay() {
    with(
        ".vuepress/config.js",
        "module.exports = {themeConfig: {sidebar: ['/pages/2f/', '/pages/1e/']}}\n");
    with("one.md", "---\npermalink: /pages/1e/\n---\n# One\n\nText.\n");
    with("two.md", "---\npermalink: /pages/2f/\n---\n# Two\n\nText.\n");
    assertEquals(order("Two", "One"), bench.order());
    assertEquals(List.of(), bench.told());
  }

  /** Of a text in two languages the one is read that the configuration names first. */
  @Test
  void theLanguageOfTheSite() {
    with(".vitepress/config.js", "export default {lang: 'zh-CN', locales: {root: {}, en: {}}}\n");
    pages("text/en/1.md", "text/en/2.md", "text/zh/1.md", "text/zh/2.md");
    assertEquals(order("text/zh/1", "text/zh/2"), bench.order());
  }

  @Test
  void pagesThatTheSiteLeavesOut() {
    with(".vitepress/config.js", "export default {srcExclude: ['guide.md', '**/_*', 'plan/**']}\n");
    pages("1.md", "2.md", "guide.md", "plan/a.md", "plan/b/c.md");
    assertEquals(order("1", "2"), bench.order());
  }

  @Test
  void whatOpensAndClosesABookWithoutASidebar() {
    with(".vitepress/config.js", "export default {}\n");
    pages("chapter-1/a.md", "chapter-2/a.md", "appendix.md", "preface/a.md");
    assertEquals(
        order("preface/a", "chapter-1/a", "chapter-2/a") + "\nback-matter appendix", bench.order());
  }
}
