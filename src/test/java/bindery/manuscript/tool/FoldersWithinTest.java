package bindery.manuscript.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.EditorialOptions.NotePlace;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.project.BookFile;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders of MyST, MkDocs and Leanpub in the forms and the places that books have them in. */
class FoldersWithinTest {
  @TempDir Path folder;
  private final Report report = new Report();

  private void with(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private BookFile book() {
    return BookFile.read(SourceFolder.open(folder, "folder", Limits.DEFAULT), report);
  }

  private List<String> order() {
    return book().entries().stream()
        .filter(entry -> !(entry instanceof Entry.Made))
        .map(e -> e instanceof Entry.File file ? file.name() : e.getClass().getSimpleName())
        .toList();
  }

  private List<String> kinds() {
    return report.problems().stream().map(Problem::kind).toList();
  }

  /** Jupyter Book before 0.11 had the contents as a list, with no key above it. */
  @Test
  void theOlderContentsAreAList() throws IOException {
    with("README.md", "# Book\n");
    with("a.md", "# A\n");
    with("b.md", "# B\n");
    with(
        "_toc.yml",
        "- file: README\n  numbered: false\n\n- part: Some\n  chapters:\n  - file: b\n  - file: a\n");
    assertEquals(List.of("README.md", "PartTitle", "b.md", "a.md"), order());
    assertEquals(List.of(), kinds());
  }

  /** The plugins of MkDocs that keep the order in the folders, the new one and the old. */
  @Test
  void filesThatSayTheOrderOfFoldersOfMkDocs() throws IOException {
    with("mkdocs.yml", "site_name: S\nplugins:\n- awesome-nav\n");
    for (String name : List.of("a/1.md", "a/2.md", "a/x/3.md", "b/4.md", "b/5.md", "c/6.md")) {
      with("docs/" + name, "# " + name + "\n");
    }
    with("docs/index.md", "# Index\n");
    List<String> a = List.of("docs/a/2.md", "docs/a/x/3.md", "docs/a/1.md");
    with("docs/.nav.yml", "nav:\n- B: b/5.md\n- C:\n  - c\n- glob: a*\n");
    with("docs/a/.nav.yml", "nav:\n- 2.md\n- '*'\nsort:\n  sections: first\n");
    assertEquals(
        Stream.concat(Stream.of("docs/b/5.md", "docs/c/6.md"), a.stream()).toList(), files());
    with("docs/.nav.yml", "nav:\n- a\nappend_unmatched: true\n");
    assertEquals(
        Stream.concat(
                a.stream(), Stream.of("docs/index.md", "docs/b/4.md", "docs/b/5.md", "docs/c/6.md"))
            .toList(),
        files());
    Files.delete(folder.resolve("docs/.nav.yml"));
    with("docs/.pages", "nav:\n- c\n- ...\n- b\n");
    assertEquals(
        Stream.of(
                Stream.of("docs/c/6.md", "docs/index.md"),
                a.stream(),
                Stream.of("docs/b/4.md", "docs/b/5.md"))
            .flatMap(names -> names)
            .toList(),
        files());
    assertEquals(List.of(), kinds());
  }

  private List<String> files() {
    return order().stream().filter(name -> name.endsWith(".md")).toList();
  }

  @Test
  void authorsWithoutTags() throws IOException {
    with("a.md", "# A\n");
    with("_toc.yml", "root: a\n");
    with("_config.yml", "title: T\nauthor: Ada Lind of <a href=\"https://x.org\">X</a>\n");
    assertEquals("Ada Lind of X", book().authors().get(0).name());
  }

  @Test
  void aBrokenListIsToldWithItsLine() throws IOException {
    with("a.md", "# A\n");
    with("_toc.yml", "- file: a\n- x: 'b\n");
    book();
    assertEquals("yaml", kinds().get(0));
    assertEquals(2, report.problems().get(0).place().line());
  }

  @Test
  void anOrderThatIsNotUtf8IsTold() throws IOException {
    with("README.md", "# The repository\n");
    with("manuscript/one.txt", "# One\n");
    byte[] cyrillic = {(byte) 0xD2, (byte) 0xCC, '.', 't', 'x', 't', '\n'};
    Files.write(folder.resolve("manuscript/Book.txt"), cyrillic);
    book();
    assertEquals(List.of("not-utf8"), kinds());
  }

  /** Of several languages, each with its own order, the book is the one that holds the most. */
  @Test
  void theFullestOfSeveralLanguages() throws IOException {
    with("README.md", "# The repository\n");
    with("docs/en/mkdocs.yml", "site_name: E\nnav:\n- a.md\n");
    with("docs/en/docs/a.md", "# A\n");
    with("docs/zh/mkdocs.yml", "site_name: Z\nnav:\n- b.md\n- a.md\n");
    with("docs/zh/docs/a.md", "# A\n");
    with("docs/zh/docs/b.md", "# B\n");
    assertEquals(List.of("docs/zh/docs/b.md", "docs/zh/docs/a.md"), order());
    assertEquals("Z", book().title());
  }

  /** Lessons keep what Sphinx needs in a folder of any name; {@code self} is the page itself. */
  @Test
  void sphinxLiesWhereItsConfigurationLies() throws IOException {
    with("README.md", "# The lesson's folder\n");
    with("lesson/conf.py", "project = 'Git'\nextensions = ['myst_parser']\n");
    with("lesson/index.md", "# Git\n\n```{toctree}\nHere <self>\nb\na\n```\n");
    with("lesson/a.md", "# A\n");
    with("lesson/b.md", "# B\n");
    assertEquals(List.of("lesson/index.md", "lesson/b.md", "lesson/a.md"), order());
    assertEquals("Git", book().title());
    assertEquals(List.of(), kinds());
  }

  @Test
  void d2lbookHasItsOrderInFences() throws IOException {
    with("README.md", "# The folder\n");
    with("config.ini", "[project]\ntitle = Deep\nauthor = A B, C D\nlang = de\n\n[build]\n");
    with("index.md", "# Deep\n\n```toc\n:maxdepth: 2\n\nz/index\na/index\n```\n");
    with("z/index.md", "# Z\n\n```toc\nq\np\n```\n");
    with("z/p.md", "# P\n");
    with("z/q.md", "# Q\n");
    with("a/index.md", "# A\n");
    assertEquals(List.of("index.md", "z/index.md", "z/q.md", "z/p.md", "a/index.md"), order());
    assertEquals("Deep", book().title());
    assertEquals("de", book().language().getLanguage());
  }

  /** bookdown's {@code config_file} lets scripts ask for one of several. */
  @Test
  void theFullestConfigurationOfBookdown() throws IOException {
    with("index.Rmd", "---\ntitle: T\nsite: bookdown::bookdown_site\n---\n\n# I\n");
    with("a.Rmd", "# A\n");
    with("b.Rmd", "# B\n");
    with("_bookdown_draft.yml", "rmd_files: [index.Rmd, a.Rmd]\n");
    with("_bookdown_final.yml", "rmd_files: [index.Rmd, b.Rmd, a.Rmd]\n");
    assertEquals(List.of("index.Rmd", "b.Rmd", "a.Rmd"), order());
  }

  /** What the bar at the top of a website names stands round what its sidebar lists. */
  @Test
  void pagesOfTheBarOfAWebsite() throws IOException {
    for (String name : List.of("index", "setup", "learn", "w/a", "help")) {
      with(name + ".qmd", "# " + name + "\n\nText\n");
    }
    with(
        "_quarto.yml",
        """
        project:
          type: website
        website:
          navbar:
            left:
              - index.qmd
              - {text: Set up, href: setup.qmd}
              - {text: Learn, href: learn.qmd}
              - {text: Help, file: help.qmd}
              - {text: Code, href: "https://example.org"}
          sidebar:
            contents: [learn.qmd, w/a.qmd]
        """);
    assertEquals(List.of("index.qmd", "setup.qmd", "learn.qmd", "w/a.qmd", "help.qmd"), order());
  }

  /**
   * A name that can only be a slip of the pen is read as what it means, unless another means it.
   */
  @Test
  void mistypedNamesInAList() throws IOException {
    for (String name : List.of("testing", "error-handling", "part1", "part2", "note")) {
      with("src/" + name + ".md", "# " + name + "\n\nText\n");
    }
    with("book.toml", "[book]\ntitle = \"B\"\n");
    with(
        "src/SUMMARY.md",
        "- [T](tesing.md)\n- [E](error_handling.md)\n- [1](part1.md)\n- [3](part3.md)\n"
            + "- [G](gone.md)\n- [P](part_1.md)\n");
    assertEquals(List.of("src/testing.md", "src/error-handling.md", "src/part1.md"), order());
    assertEquals(5, kinds().stream().filter("missing-chapter"::equals).count());
  }

  @Test
  void lessonsOfTheCarpentries() throws IOException {
    for (String name : List.of("b", "a", "left-out")) {
      with("episodes/" + name + ".Rmd", "# " + name + "\n\nText\n");
    }
    with("index.md", "# Lesson\n\nText\n");
    with("learners/reference.md", "# Words\n\nText\n");
    with("learners/setup.md", "# Setup\n\nText\n");
    with("config.yaml", "carpentry: swc\ntitle: R\nepisodes:\n- b.Rmd\n- a.Rmd\nlearners:\n");
    assertEquals(
        List.of(
            "index.md",
            "learners/setup.md",
            "episodes/b.Rmd",
            "episodes/a.Rmd",
            "learners/reference.md"),
        order());
    assertEquals("R", book().title());
  }

  /** Quarto, "Document Language": the key names a file of words that are said another way. */
  @Test
  void aFileOfWordsIsNoLanguage() throws IOException {
    with("index.qmd", "# Введение\n\nЯ пишу.\n");
    with("custom.yml", "toc-title-document: Содержание\n");
    with(
        "_quarto.yml",
        "project:\n  type: book\nbook:\n  title: T\n  chapters: [index.qmd]\n"
            + "language: custom.yml\nlang: ru\n");
    assertEquals("ru", book().language().toLanguageTag());
    assertEquals(List.of(), kinds());
  }

  private NotePlace notes(String yaml) throws IOException {
    with("index.qmd", "# A\n\nText.\n");
    with("_quarto.yml", "project:\n  type: book\nbook:\n  chapters: [index.qmd]\n" + yaml);
    return book().options().notes();
  }

  /** Quarto, "Footnotes": reference-location. */
  @Test
  void quartoSaysWhereNotesStand() throws IOException {
    assertEquals(NotePlace.MARGIN, notes("format:\n  html:\n    reference-location: margin\n"));
    assertEquals(NotePlace.CHAPTER, notes("reference-location: section\n"));
    assertEquals(NotePlace.FOOT, notes("reference-location: document\n"));
    assertEquals(
        NotePlace.CHAPTER,
        notes(
            "format:\n  pdf:\n    reference-location: block\n"
                + "  html:\n    reference-location: margin\n"));
    assertEquals(List.of(), kinds());
  }

  /** Who publishes a vault often keeps its settings to himself. */
  @Test
  void aVaultIsKnownByItsLinks() throws IOException {
    with("One.md", "To [[Two]] and [[Three|the third]].\n");
    with("b/Two.md", "To [[One#Words]].\n");
    with("b/Three.md", "To [[b/Two]].\n");
    with("Templates/Day.md", "{{date}}\n");
    assertEquals(Tool.OBSIDIAN, book().tool().tool());
    assertEquals(List.of("One.md", "b/Three.md", "b/Two.md"), order());
  }

  @Test
  void doubledBracketsAreNoVault() throws IOException {
    with("one.md", "`[[two]]` and [[1, 2], [3]] and [[gone]].\n");
    with("two.md", "To [[one]].\n");
    with("three.md", "Text.\n");
    assertEquals(Tool.PLAIN, book().tool().tool());
  }

  /** Texts have the ending of their tool though none of its settings lie there. */
  @Test
  void theEndingTellsTheTool() throws IOException {
    with("README.md", "# Book\n");
    with("1-a.Rmd", "# A\n");
    with("2-b.Rmd", "# B\n");
    assertEquals(Tool.BOOKDOWN, book().tool().tool());
    assertEquals(List.of("1-a.Rmd", "2-b.Rmd"), order());
    with("3-c.qmd", "# C\n");
    with("4-d.qmd", "# D\n");
    assertEquals(Tool.PLAIN, book().tool().tool());
  }
}
