package bindery.manuscript.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.Growth;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.tool.ToolFolders;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders whose order is a list of links: mdBook's, GitBook's, docsify's. */
class SummaryFoldersTest {
  @TempDir Path folder;
  private final Report report = new Report();

  private SummaryFoldersTest with(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  private void write(String summary) {
    try {
      with("SUMMARY.md", summary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SummaryFoldersTest texts(String... names) throws IOException {
    for (String name : names) {
      with(name, "# " + name + "\n\nText.\n");
    }
    return this;
  }

  private ToolBook book() {
    SourceFolder source = SourceFolder.open(folder, "folder", Limits.DEFAULT);
    return ToolFolders.read(source, Optional.empty(), report);
  }

  /** The list of the whole site may lead to that of each language. */
  @Test
  void oneLanguageOfASiteOfDocsify() throws IOException {
    with("index.html", "<script>window.$docsify = {loadSidebar: true}</script>");
    with("_sidebar.md", "- [EN](/en/)\n- [ZH](/zh/)\n");
    for (String language : List.of("en", "zh")) {
      with(language + "/_sidebar.md", "- [One](/" + language + "/one.md)\n");
      texts(language + "/README.md", language + "/one.md");
    }
    assertEquals(List.of("0 chapter en/README.md", "1 chapter en/one.md"), order());
  }

  /** A tutorial of Loppo is what its list names; no more of the folder is the book's. */
  @Test
  void loppo() throws IOException {
    with("loppo.yml", "dir: docs\nsite: T\n");
    with("chapters.yml", "- a/: A\n- a/two.md: Two\n- one.md: One\n");
    texts("docs/a/two.md", "docs/one.md", "docs/draft.md");
    assertEquals(List.of("= A", "0 chapter docs/a/two.md", "0 chapter docs/one.md"), order());
    assertEquals("T", book().keys().text("title"));
    BookFile read = BookFile.read(SourceFolder.open(folder, "folder", Limits.DEFAULT), report);
    UnreadFiles.tell(SourceFolder.open(folder, "folder", Limits.DEFAULT), read, Set.of(), report);
    assertEquals(
        List.of("docs/draft.md"),
        report.problems().stream().map(p -> p.place().toString()).toList());
  }

  /** A contents that names parts, and files that are all missing, makes no book of empty parts. */
  @Test
  void partsWithoutFilesAreNoBook() throws IOException {
    with("_config.yml", "title: T\n");
    with("_toc.yml", "root: intro\nparts:\n- caption: A\n  chapters:\n  - file: b\n");
    SourceFolder empty = SourceFolder.open(folder, "folder", Limits.DEFAULT);
    BookFile.read(empty, report);
    assertTrue(report.problems().stream().anyMatch(p -> p.kind().equals("no-files")));
    texts("other.md");
    SourceFolder other = SourceFolder.open(folder, "folder", Limits.DEFAULT);
    Report again = new Report();
    BookFile book = BookFile.read(other, again);
    assertEquals(
        List.of("other.md"),
        book.entries().stream()
            .flatMap(e -> e instanceof Entry.File f ? Stream.of(f.name()) : Stream.of())
            .toList());
  }

  /** Depth, role and name of each entry, or the title of a part. */
  private List<String> order() {
    return book().entries().stream().map(SummaryFoldersTest::line).toList();
  }

  private static String line(Entry entry) {
    if (entry instanceof Entry.Titled titled) {
      return titled.depth() + " = " + titled.title();
    }
    return entry instanceof Entry.File file
        ? file.depth() + " " + file.usual().word() + " " + file.name()
        : "= " + ((Entry.PartTitle) entry).title();
  }

  private List<String> told() {
    return report.problems().stream()
        .map(p -> p.severity() + " " + p.kind() + " " + p.place() + " " + p.text())
        .toList();
  }

  /** What the book says for all its languages, and what one language says over it. */
  @Test
  void variablesOfALanguage() throws IOException {
    texts("en/a.md", "fr/a.md");
    with("LANGS.md", "* [English](en)\n* [French](fr)\n");
    with("book.json", "{\"variables\": {\"v\": \"1\", \"w\": \"all\"}}");
    with("en/book.json", "{\"title\": \"Book\", \"variables\": {\"v\": \"2\"}}");
    with("en/SUMMARY.md", "* [A](a.md)\n").with("fr/SUMMARY.md", "* [A](a.md)\n");
    assertEquals("2", book().variables().text("book.v"));
    assertEquals("all", book().variables().text("book.w"));
    assertEquals("Book", book().keys().text("title"));
  }

  @Test
  void aListAloneTellsTheFolder() throws IOException {
    texts("a.md", "b.md", "c d.md");
    with("SUMMARY.md", "* [A](a.md)\n  * [B](./b.md \"B\")\n* [C](<c d.md>)\n* [D](c%20d.md#x)\n");
    assertEquals(Tool.GITBOOK, book().tool());
    assertEquals(List.of("0 chapter a.md", "1 chapter b.md", "0 chapter c d.md"), order());
    assertEquals(List.of(), told());
  }

  @Test
  void aListWithLinksInNoListIsMdBooks() throws IOException {
    texts("a.md", "b.md", "c.md", "d.md");
    with("SUMMARY.md", "[Preface](a.md)\n[Before](b.md)\n\n1. [C](c.md)\n\n[After](d.md)\n");
    assertEquals(Tool.MDBOOK, book().tool());
    assertEquals(
        List.of("0 preface a.md", "0 front-matter b.md", "0 chapter c.md", "0 back-matter d.md"),
        order());
  }

  @Test
  void partsByHeadingByNameAndByGroup() throws IOException {
    texts("p1.md", "a.md", "b.md", "c.md");
    with(
        "SUMMARY.md",
        "# Summary\n\n* [Part One](p1.md)\n  * [A](a.md)\n* Others\n  * More\n    * [B](b.md)\n\n"
            + "## Last `part`\n\n* [C](c.md)\n");
    assertEquals(
        List.of(
            "0 part p1.md",
            "0 chapter a.md",
            "= Others",
            "0 = More",
            "1 chapter b.md",
            "= Last part",
            "0 chapter c.md"),
        order());
  }

  @Test
  void whatIsMissingIsAWarning() throws IOException {
    texts("a.md").with("book.tex", "x");
    with(
        "SUMMARY.md", "* [A](a.md)\n* [B](b.md)\n* [C]()\n* [D](book.tex)\n* [E](https://e.org)\n");
    assertEquals(List.of("0 chapter a.md"), order());
    assertEquals(
        List.of(
            "WARNING missing-chapter SUMMARY.md:2:1 b.md",
            "WARNING draft-chapter SUMMARY.md:3:1 C",
            "WARNING foreign-text SUMMARY.md:4:1 book.tex"),
        told());
  }

  @Test
  void noLinkLeavesTheFolder() throws IOException {
    texts("a.md");
    with("SUMMARY.md", "* [A](a.md)\n* [B](../b.md)\n* [C](/etc/passwd)\n");
    assertEquals(List.of("0 chapter a.md"), order());
  }

  @Test
  void mdBookInAFolderOfTheProject() throws IOException {
    texts("README.md", "book/src/a.md", "book/src/one/index.md");
    with("book/book.toml", "[book]\ntitle = \"T\"\n");
    with("book/src/SUMMARY.md", "- [A](a.md)\n- [One](one/)\n");
    assertEquals("T", book().keys().text("title"));
    assertEquals(List.of("0 chapter book/src/a.md", "0 chapter book/src/one/index.md"), order());
    assertEquals(List.of("book/src/", "book/"), book().roots());
  }

  @Test
  void aSmallBookAmongOtherTextsIsNotTheBook() throws IOException {
    texts("one.md", "two.md", "three.md", "sample/src/a.md");
    with("sample/book.toml", "").with("sample/src/SUMMARY.md", "- [A](a.md)\n");
    assertEquals(Tool.PLAIN, book().tool());
  }

  @Test
  void ofSeveralLanguagesOneIsTaken() throws IOException {
    for (String language : List.of("en", "ru")) {
      texts("book-" + language + "/src/a.md");
      with("book-" + language + "/book.toml", "");
      with("book-" + language + "/src/SUMMARY.md", "- [A](a.md)\n");
    }
    assertEquals(List.of("0 chapter book-en/src/a.md"), order());
    assertEquals(List.of("WARNING languages book-en/book.toml en"), told());
    with("book.yaml", "language: ru\n");
    assertEquals(List.of("0 chapter book-ru/src/a.md"), order());
  }

  /** The folder of the source is no language. */
  @Test
  void theLanguageOfAGitBook() throws IOException {
    with("book.json", "{\"root\": \"src\", \"language\": \"zh-cn\"}").texts("src/a.md");
    with("src/SUMMARY.md", "* [A](a.md)\n");
    assertEquals("zh-CN", language());
    with("book.json", "{\"root\": \"src\", \"language\": \"cn\"}");
    assertEquals("zh", language());
  }

  private String language() {
    SourceFolder source = SourceFolder.open(folder, "folder", Limits.DEFAULT);
    return BookFile.read(source, new Report()).language().toLanguageTag();
  }

  @Test
  void aScriptIsReadForItsPlainWords() throws IOException {
    texts("text/README.md", "text/a.md").with("text/SUMMARY.md", "* [A](a.md)\n");
    with("book.js", "module.exports = {\n  title: 'Kites',\n  root: \"./text\",\n};\n");
    assertEquals("Kites", book().keys().text("title"));
    assertEquals(List.of("0 front-matter text/README.md", "0 chapter text/a.md"), order());
  }

  @Test
  void brokenTomlIsToldAndTheOrderIsReadAllTheSame() throws IOException {
    texts("src/a.md");
    with("book.toml", "[book]\ntitle = \"T\n").with("src/SUMMARY.md", "- [A](a.md)\n");
    assertEquals(List.of("0 chapter src/a.md"), order());
    assertEquals(List.of("WARNING tool-file book.toml:2:11 "), told());
  }

  @Test
  void gitBookYamlSaysWhereTheTextIs() throws IOException {
    texts("docs/start.md", "docs/a.md", "README.md");
    with(".gitbook.yaml", "root: ./docs/\nstructure:\n  readme: start.md\n  summary: toc.md\n");
    with("docs/toc.md", "# Contents\n\n* [A](a.md)\n");
    assertEquals(List.of("0 front-matter docs/start.md", "0 chapter docs/a.md"), order());
    assertEquals("docs/toc.md", book().from());
  }

  @Test
  void aReadmeOfTheRepositoryIsNoOpening() throws IOException {
    texts("a.md").with("README.md", "# X\n\n## License\n\nMIT\n");
    with("SUMMARY.md", "* [A](a.md)\n");
    assertEquals(List.of("0 chapter a.md"), order());
  }

  @Test
  void docsifyHasListsOfTheFoldersWithin() throws IOException {
    texts("docs/README.md", "docs/one/README.md", "docs/one/a.md", "docs/two/b.md");
    with("docs/index.html", "<script>window.$docsify = {\n loadSidebar: 'side.md' }</script>");
    with("docs/side.md", "* [One](/one/)\n* [B](/two/b)\n");
    with("docs/one/side.md", "* [Up](/)\n* [A](/one/a)\n");
    assertEquals(
        List.of(
            "0 front-matter docs/README.md",
            "0 chapter docs/one/README.md",
            "1 chapter docs/one/a.md",
            "0 chapter docs/two/b.md"),
        order());
  }

  /**
   * In a folder of its own the README is the first page, whatever it says; beside it, it may not.
   */
  @Test
  void theFirstPageOfDocsify() throws IOException {
    String readme = "# Book\n\n![x](https://img.shields.io/x) Words.\n";
    texts("docs/a.md", "a.md").with("docs/README.md", readme).with("README.md", readme);
    with("docs/index.html", "<script>window.$docsify = {\n loadSidebar: true }</script>");
    with("docs/_sidebar.md", "* [A](a)\n");
    assertEquals(List.of("0 front-matter docs/README.md", "0 chapter docs/a.md"), order());
    with("index.html", "<script>window.$docsify = {\n loadSidebar: true }</script>");
    with("_sidebar.md", "* [A](a)\n");
    assertEquals(List.of("0 chapter a.md"), order());
  }

  /** Its site is the folder, though most of the texts in the repository lie elsewhere. */
  @Test
  void docsifyBesideMoreThatIsNoneOfIt() throws IOException {
    texts("docs/a.md", "docs/b.md", "papers/1.md", "papers/2.md", "papers/3.md");
    with("docs/index.html", "<script>window.$docsify = {\n loadSidebar: true }</script>");
    with("docs/_sidebar.md", "* [B](b)\n* [A](a)\n");
    assertEquals(List.of("0 chapter docs/b.md", "0 chapter docs/a.md"), order());
  }

  @Test
  void docsifyWithoutASidebarHasNoOrder() throws IOException {
    texts("docs/a.md", "docs/b.md");
    with("docs/index.html", "<script>window.$docsify = {\n name: 'N',\n}</script>");
    assertEquals(Tool.DOCSIFY, book().tool());
    assertEquals("N", book().keys().text("title"));
    assertEquals(List.of(), order());
  }

  @ParameterizedTest
  @ValueSource(strings = {"* [[[[(", "[", "[a] ", "![", "<a ", "(", "¶  * [B](b.md)", "¶# A"})
  void listsOfAnyLengthAreReadOnce(String mark) throws IOException {
    texts("a.md");
    Growth.even(
        mark,
        count -> "* [A](a.md)\n* " + mark.replace("¶", "\n").repeat(count) + "]".repeat(count),
        text -> {
          write(text);
          assertEquals("0 chapter a.md", order().get(0));
        });
  }

  @Test
  void bracketsThatNothingClosesStandInTitles() throws IOException {
    texts("a.md", "b.md");
    with("SUMMARY.md", "* [[x [A](a.md)\n* \\[y] [B](b.md)\n");
    assertEquals(List.of("0 chapter a.md", "0 chapter b.md"), order());
  }

  @Test
  void groupsWithoutAFileKeepTheirTitlesHoweverDeep() throws IOException {
    texts("a.md", "b.md", "c.md", "d.md");
    with(
        "SUMMARY.md",
        """
        * Vec<T> and <b>more</b>
          * Group
            * [A](a.md)
          * [B](b.md)
            * Deep
              * [C](c.md)
          * Last
            * [D](d.md)
        """);
    assertEquals(
        List.of(
            "= Vec<T> and more",
            "0 = Group",
            "1 chapter a.md",
            "0 chapter b.md",
            "1 = Deep",
            "2 chapter c.md",
            "0 = Last",
            "1 chapter d.md"),
        order());
    assertEquals(List.of(), told());
  }
}
