package bindery.manuscript.leanpub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of Leanpub, Electric Book, Jekyll, Hugo and Docusaurus: what is in them, in order. */
class SiteFoldersTest {
  @TempDir Path folder;
  private ToolBench bench;

  @BeforeEach
  void bench() {
    bench = new ToolBench(folder);
  }

  private static String page(String front, String title) {
    return "---\n" + front + "\n---\n\n# " + title + "\n\nText.\n";
  }

  @Test
  void bookTxtNamesTheFiles() {
    bench
        .with(
            "manuscript/Book.txt",
            "frontmatter:\n  about.txt\nmainmatter:\n# old.md\n  two.md\n  gone.md\n  one.md\n"
                + "backmatter.md\nnotes.md\n")
        .with("manuscript/about.txt", "# About\n\nText.\n")
        .with("manuscript/one.md", "# One\n\nText.\n")
        .with("manuscript/two.md", "{class: part}\n# Two\n")
        .with("manuscript/backmatter.md", "{backmatter}\n")
        .with("manuscript/notes.md", "# Notes\n\nText.\n")
        .with("README.md", "# Of Rivers\n\nThe text of it.\n");
    assertEquals("front-matter About\npart Two\nchapter One\nback-matter Notes", bench.order());
    assertEquals(List.of("missing-chapter manuscript/Book.txt:6"), bench.told());
    assertEquals("Of Rivers", bench.book().metadata().title());
  }

  /** A collection with its translations in folders within it. */
  @Test
  void translationsInACollection() {
    bench
        .with("_config.yml", "title: T\ncollections:\n  articles:\n    output: true\n")
        .with("_articles/one.md", page("lang: en", "One"))
        .with("_articles/two.md", page("lang: en", "Two"))
        .with("_articles/three.md", page("lang: en", "Three"))
        .with("_articles/de/one.md", page("lang: de", "Eins"))
        .with("_articles/de/two.md", page("lang: de", "Zwei"))
        .with("_articles/de/three.md", page("lang: de", "Drei"))
        .with("_articles/code-of-conduct.md", page("lang: en", "Conduct"))
        .with("_articles/fr/one.md", page("lang: fr", "Un"))
        .with("_articles/es/one.md", page("lang: es", "Uno"))
        .with("_articles/pcm/one.md", page("lang: pcm", "Wan"));
    assertEquals("chapter Conduct\nchapter One\nchapter Three\nchapter Two", bench.order());
  }

  /** Addresses as sites have them: from the front matter, or without or with a number. */
  @Test
  void linksToAddressesOfASite() {
    bench
        .with("_config.yml", "title: T\ncollections:\n  chapters:\n    output: true\n")
        .with("_chapters/01-one.md", page("permalink: /start/", "One"))
        .with("_chapters/functions.md", page("slug: of-functions", "Functions"))
        .with("_chapters/03-three.md", page("aliases: [/old/three.html]", "Three"))
        .with(
            "_chapters/04-links.md",
            page("title: Links", "Links")
                + "[a](/start/) [b](/chapters/of-functions) [c](of-functions.html)\n"
                + "[d](/4-functions/#text) [e](/old/three.html) [f](/three) [g](/5-five/)\n");
    assertEquals(
        List.of("#one", "#functions", "#functions", "#text", "#three", "#three", ""),
        bench.book().tree().select("p a").stream().map(a -> a.attr("href")).toList());
    assertEquals(List.of("unknown-file _chapters/04-links.md:9"), bench.told());
  }

  @Test
  void idsOfHeadingsWithEmphasis() {
    bench
        .with("_config.yml", "title: T\ncollections:\n  chapters:\n    output: true\n")
        .with("_chapters/1.md", page("title: A", "A"))
        .with("_chapters/2.md", page("title: B", "B"))
        .with(
            "_chapters/3.md",
            "# C\n\n## *One*{#a}\n\n## Two *b* {#b}\n\n## `x` {: #c}\n\n## **y**\n{: #d}\n\n"
                + "## *z*{: #e .f}\n\nA **b**{: #g} [c](#g)\n");
    assertEquals(List.of("a", "b", "c", "d", "e"), bench.book().tree().select("h2").eachAttr("id"));
    assertEquals("b", bench.book().tree().select("#g").get(0).previousElementSibling().text());
    assertEquals("One|Two b|x|y|z", String.join("|", bench.book().tree().select("h2").eachText()));
  }

  @Test
  void picturesOfLeanpubLieInTwoFolders() {
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
    bench.with("Book.txt", "a.md").with("a.md", "![](x.svg)\n\n![](images/y.svg)\n");
    bench.with("resources/x.svg", svg).with("images/y.svg", svg);
    assertEquals(2, bench.book().tree().select("img").size());
    assertEquals(List.of(), bench.told());
  }

  @Test
  void electricBook() {
    bench
        .with("_config.yml", "title: Site\n")
        .with(
            "_data/works/river/default.yml",
            """
            title: Of Rivers
            creator: Ada Lind
            language: en
            rights: "Under [a licence](https://x.org)"
            products:
              print-pdf:
                files:
                  - "0-1-titlepage"
                  - "0-2-copyright"
                  - "02": "Two"
                  - "01"
            """)
        .with("_data/works/samples/default.yml", "title: Samples\n")
        .with("samples/01.md", page("title: S", "S"))
        .with("river/0-1-titlepage.md", "---\ntitle: T\n---\n\n{% include title-page %}\n")
        .with(
            "river/0-2-copyright.md",
            "{% include metadata %}\n\nCopyright {{ creator }}.\n{:.copyright}\n")
        .with(
            "river/01.md",
            "---\ntitle: One\n---\n\n## One\n\nText.\n{:.first}\n\n### In one\n\nText.\n")
        .with("river/02.md", page("title: Two", "Two"));
    assertEquals("chapter Two\nchapter One", bench.order());
    assertEquals("Copyright Ada Lind.", bench.book().tree().select("section.copyright").text());
    assertEquals("Of Rivers", bench.book().metadata().title());
    assertEquals("Under a licence", bench.book().metadata().rights());
  }

  /** A project that is made for the web alone keeps the template's list for print. */
  @Test
  void theFirstProductThatNamesAChapter() {
    bench
        .with("_config.yml", "title: Site\n")
        .with(
            "_data/meta.yml",
            """
        works:
          - directory: "book"
            title: T
            products:
              print-pdf: {files: ["0-2-copyright", "01"]}
              epub: {files: ["0-2-copyright", {"b": "B"}, {"a": "A"}]}
              web: {files: ["a", "b", "c"]}
        """);
    for (String name : List.of("0-2-copyright", "a", "b", "c")) {
      bench.with("book/text/" + name + ".md", page("title: T", name));
    }
    assertEquals("copyright 0-2-copyright\nchapter b\nchapter a", bench.order());
  }

  @Test
  void collectionsOfJekyllAreChapters() {
    bench
        .with("_config.yml", "title: Of Rivers\ncollections:\n  people:\n  chapters:\n  intro:\n")
        .with("_people/ada.md", page("a: b", "Ada"))
        .with("_chapters/b.md", page("order: 2", "Second"))
        .with("_chapters/a.md", page("order: 10", "Tenth"))
        .with("_chapters/c.md", page("order: 1", "First"))
        .with("_intro/i.md", page("a: b", "Opening"));
    assertEquals("chapter Opening\nchapter First\nchapter Second\nchapter Tenth", bench.order());
  }

  @Test
  void aListOfPagesInTheDataOfASiteIsItsOrder() {
    bench
        .with("_config.yml", "title: Of Rivers\n")
        .with(
            "_data/nav.yml",
            """
            - title: First Part
              items:
                - {title: Two, url: /two/}
            - title: Second Part
              items:
                - {title: One, url: "{{ site.baseurl }}/one.html"}
                - {title: Three, url: /deep/}
            """)
        .with("one.md", page("a: b", "One"))
        .with("two.md", page("a: b", "Two"))
        .with("docs/three.md", page("permalink: /deep/", "Three"));
    assertEquals(
        "part First Part\nchapter Two\npart Second Part\nchapter One\nchapter Three",
        bench.order());
  }

  @Test
  void weightsOfHugo() {
    bench
        .with("config.toml", "title = 'Of Lakes'\nlanguageCode = 'en'\n")
        .with("content/_index.md", "---\ntitle: Home\n---\n")
        .with("content/b/_index.md", page("title: B\nweight: 1", "B"))
        .with("content/b/x.md", page("weight: 20", "Bx"))
        .with("content/b/y.md", page("weight: 3", "By"))
        .with("content/b/z.md", page("weight: 1\ndraft: true", "Bz"))
        .with("content/a/_index.md", page("title: A\nweight: 2", "A"))
        .with("content/a/one.md", page("title: Aone", "Aone"))
        .with("content/a/two.md", page("title: Atwo", "Atwo"))
        .with("content/a/three.md", page("title: Athree", "Athree"))
        .with("themes/x/README.md", "# No\n");
    assertEquals(
        "part B\nchapter By\nchapter Bx\npart A\nchapter Aone\nchapter Athree\nchapter Atwo",
        bench.order());
    assertEquals("Of Lakes", bench.book().metadata().title());
  }

  /** The text of a site alone, be there a list that an older tool wrote. */
  @Test
  void theTextOfHugoAlone() {
    bench
        .with("_index.md", page("title: Of Lakes", "Home"))
        .with("summary.md", "- [A](a/_index.md)\n- [One](a/one.md)\n- [B](b/_index.md)\n")
        .with("README.md", "# The folder\n\nText.\n")
        .with("b/_index.md", page("title: B\nweight: 1", "B"))
        .with("b/x.md", page("weight: 20", "Bx"))
        .with("b/y.md", page("weight: 3", "By"))
        .with("b/z.md", page("weight: 30", "Bz"))
        .with("a/_index.md", page("title: A\nweight: 2", "A"))
        .with("a/one.md", page("title: Aone", "Aone"));
    assertEquals(
        "chapter Home\npart B\nchapter By\nchapter Bx\nchapter Bz\nchapter A", bench.order());
    assertEquals("Of Lakes", bench.book().metadata().title());
  }

  /** Other tools have a file of that name, too. */
  @Test
  void aFolderOfContentsIsNotHugos() {
    bench
        .with("config.toml", "contents = [\"bb\", \"aa\", \"cc\"]\n")
        .with("metadata.yml", "---\ntitle: T\n---\n");
    for (String name : List.of("aa", "bb", "cc")) {
      bench.with("contents/" + name + ".md", "# " + name + "\n\nText.\n");
    }
    assertEquals("chapter bb\nchapter aa\nchapter cc", bench.order());
  }

  /** A folder within a section is a chapter of it, be it called content. */
  @Test
  void sectionsOfHugo() {
    bench.with("hugo.toml", "title = 'T'\n").with("content/posts/p.md", page("weight: 1", "P"));
    for (String name : List.of("a", "b", "c", "d", "e", "f")) {
      bench.with("content/docs/content/" + name + ".md", page("weight: 1", name));
    }
    bench.with("content/docs/start/x.md", page("weight: 1", "X"));
    assertEquals(
        "part Content a b c d e f X".replaceAll(" (\\w)(?= |$)", "\nchapter $1"), bench.order());
  }

  /** What opens and closes the book lies beside the section that it is, and other pages too. */
  @Test
  void roundASectionOfHugo() {
    bench.with("hugo.toml", "title = 'T'\n");
    for (String name : List.of("a", "b", "c", "d", "e", "f")) {
      bench.with("content/chapters/" + name + ".md", page("weight: 10", name));
    }
    bench
        .with("content/about.md", page("title: Site", "Site"))
        .with("content/afterword.md", page("weight: 1000", "After"))
        .with("content/preface.md", page("weight: 5", "Before"))
        .with("content/news.md", page("weight: 5", "News"))
        .with("content/appendix/x.md", page("weight: 1", "X"));
    assertEquals(
        "chapter Before a b c d e f".replaceAll(" (\\w)(?= |$)", "\nchapter $1")
            + "\nchapter After\nchapter X",
        bench.order());
  }

  /** A site that has little but posts. */
  @Test
  void postsOfJekyll() {
    bench
        .with("_config.yml", "title: T\n")
        .with("index.md", page("layout: home", "Home"))
        .with("_posts/2021-01-02-b.md", page("title: B", "B"))
        .with("_posts/2020-12-31-a.md", page("title: A", "A"));
    assertEquals("chapter Home\nchapter A\nchapter B", bench.order());
  }

  @Test
  void theFirstLanguageOfHugo() {
    bench
        .with("README.md", "# A program\n")
        .with(
            "website/config.toml",
            "title = 'L'\ndefaultContentLanguage = 'fr'\n[languages.en]\ncontentDir = 'content'\n"
                + "[languages.fr]\ntitle = 'Des lacs'\ncontentDir = 'content.fr'\n")
        .with("website/content/a.md", page("title: A", "A"))
        .with("website/content.fr/a.md", page("title: Fa", "Fa"))
        .with("website/content.fr/b.md", page("title: Fb", "Fb"));
    assertEquals("chapter Fa\nchapter Fb", bench.order());
    assertEquals("Des lacs", bench.book().metadata().title());
  }

  @Test
  void positionsAndCategoriesOfDocusaurus() {
    bench
        .with("docusaurus.config.js", "module.exports = {title: 'Of Seas', presets: []};\n")
        .with("docs/b.md", page("sidebar_position: 1", "B"))
        .with("docs/a/_category_.json", "{\"label\": \"Group\", \"position\": 2}\n")
        .with("docs/a/1-x.md", page("a: b", "X"))
        .with("docs/a/2-y.md", page("a: b", "Y"))
        .with("docs/a/10-z.md", page("a: b", "Z"))
        .with("blog/post.md", page("a: b", "Post"));
    assertEquals("chapter B\npart Group\nchapter X\nchapter Y\nchapter Z", bench.order());
    bench.with(
        "sidebars.js",
        "module.exports = {s: [\n// 'b',\n{type: 'category', label: 'All', items: ['a/z', 'a/x']},"
            + " 'b', 'a/y']};\n");
    assertEquals("part All\nchapter Z\nchapter X\nchapter B\nchapter Y", bench.order());
    assertEquals("Of Seas", bench.book().metadata().title());
  }
}
