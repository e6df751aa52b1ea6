package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.epub.Checked;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the folder and is not read, and what is read and has nothing in it. */
class UnreadTest {
  private static final String TEXT = "# A\n\nText.\n";

  @TempDir Path folder;
  private TestFolder bench;

  @BeforeEach
  void bench() {
    bench = new TestFolder(folder);
  }

  private String said() {
    bench.build("-q", "-e", "reader");
    return bench.err();
  }

  private String saidInFull() {
    bench.build("-q", "-v", "-e", "reader");
    return bench.err();
  }

  @Test
  void markdownUnderOtherNamesAndInFoldersIsRead() {
    for (String name :
        List.of("10.md", "2.MD", "03.markdown", "sub/04.md", "sub/sub/05.Markdown", "LICENSE.md")) {
      bench.with(name, "# Of " + name + "\n\nText.\n");
    }
    bench.with("book.yml", "title: Named in Yml\n");
    assertEquals(
        """
        book.yml: warning: this file is not read, only ‘book.yaml’ is; rename it, if it says what the book is called or in which order its files stand
        """,
        said());
    bench.build("-e", "reader");
    String line = bench.err().lines().filter(l -> l.startsWith("a folder")).findFirst().orElse("");
    assertTrue(line.matches("a folder of Markdown: 5 chapters from ‘.*’"), line);
  }

  @Test
  void textsThatAreNotMarkdownAreTold() {
    bench.with("a.md", TEXT).with("b.rst", "B\n=\n").with("c.adoc", "= C\n");
    assertEquals(
        """
        b.rst: warning: this text is not Markdown and is not read; make Markdown of it, for example with ‘pandoc --to markdown’
               … and 1 more of this kind: c.adoc (--verbose shows all)
        """,
        said());
  }

  @Test
  void theOrderNamesSomeAndOthersAreTold() {
    bench.with("a.md", TEXT).with("b.md", TEXT).with("sub/c.markdown", TEXT).with("sub/d.md", TEXT);
    bench.with("README.md", TEXT).with("_draft.md", TEXT).with("_old/e.md", TEXT);
    bench.with("book.yaml", "order:\n  - a.md\n  - sub/d.md\n");
    assertEquals(
        """
        b.md: warning: this Markdown file is not read, for the order of the book does not name it; add it to ‘order’ in book.yaml, or let its name begin with ‘_’ if it is to stay out
               … and 1 more of this kind: sub/c.markdown (--verbose shows all)
        """,
        said());
  }

  @Test
  void theOrderNamesWhatIsNotThere() {
    bench.with("one.md", TEXT).with("sub/two.md", TEXT).with("three.md", TEXT);
    bench.with("book.yaml", "order: [one.md, One.MD, oen.md, two.md, three.txt, three, four.md]\n");
    String said = saidInFull();
    for (String hint :
        List.of(
            "‘One.MD’; did you mean ‘one.md’?",
            "‘oen.md’; did you mean ‘one.md’?",
            "‘two.md’; did you mean ‘sub/two.md’?",
            "‘three.txt’; did you mean ‘three.md’?",
            "‘three’; did you mean ‘three.md’?",
            "‘four.md’; check the spelling and the folder")) {
      assertTrue(said.contains(hint), hint + " in\n" + said);
    }
  }

  @Test
  void namesFromAMacAreFound() {
    bench.with("a\u0308.md", "# Ä\n\n![B](u\u0308.svg)\n\nSee [O](o\u0308.md).\n");
    bench.with("o\u0308.md", TEXT);
    bench.with(
        "u\u0308.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0L9 9'/></svg>");
    assertEquals("", said());
    bench.with("book.yaml", "order: [ä.md, ö.md]\n");
    assertEquals("", said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Book.yaml", "BOOK.YML", "book.yaml.txt", "order.yml"})
  void whatWasToBeTheBookFile(String name) {
    bench.with("a.md", TEXT).with(name, "title: T\n");
    assertTrue(said().startsWith(name + ": warning: this file is not read, only ‘book.yaml’ is"));
  }

  @Test
  void anotherBookFileBesideIt() {
    bench.with("a.md", TEXT).with("book.yaml", "title: T\n").with("book.yml", "title: T\n");
    bench.with("other.yml", "a: b\n");
    assertEquals(
        "book.yml: warning: this file is not read, only ‘book.yaml’ is; put what it says there, and"
            + " take it away\n",
        said());
  }

  @Test
  void aFolderWhoseTextIsInAFolder() {
    bench.with("chapters/a.md", TEXT);
    assertEquals("", said());
  }

  @Test
  void keysWithTheNearest() {
    bench.with("a.md", TEXT);
    bench.with("book.yaml", "titel: T\nAUTHOR: A\nfiles: [a.md]\norder: [a.md]\nfoo: 1\n");
    String said = saidInFull();
    assertTrue(said.contains("‘titel’; did you mean ‘title’?"), said);
    assertTrue(said.contains("‘AUTHOR’; did you mean ‘author’?"), said);
    assertTrue(said.contains("‘foo’; known are: abbreviations, accessibility, author,"), said);
    assertTrue(said.contains("this is not read, for there is an order too: ‘files’"), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"order: []\n", "order:\n", "files: []\n", "order: {front: [title-page]}\n"})
  void anOrderOfNothing(String book) {
    bench.with("a.md", TEXT).with("book.yaml", "title: T\n" + book);
    assertEquals(0, bench.build("-q", "-e", "reader,epub"), bench.err());
    assertTrue(bench.err().contains("warning: the order names no file of the text"), bench.err());
    byte[] epub = bench.books().get("t.epub").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("", String.join("\n", Checked.messages(epub)));
  }

  @Test
  void filesAndHeadingsOfNothing() {
    bench.with("1.md", "").with("2.md", " \n<!-- c -->\n").with("3.md", "---\ntitle: T\n---\n");
    bench.with("4.md", "# H\n").with("5.md", "# G\n\n## I\n\n# J\n").with("6.md", "Text of J.\n");
    bench.with("7.md", "---\nrole: part\n---\n# Part\n").with("8.md", TEXT);
    assertEquals(
        """
        1.md: warning: this file has no text in it; write something into it, or take it out of the book
               … and 1 more of this kind: 2.md (--verbose shows all)
        3.md: warning: there is no text under this heading: ‘T’; write some, or give it the role ‘part’ if chapters follow it
        4.md:1:1: warning: there is no text under this heading: ‘H’; write some, or give it the role ‘part’ if chapters follow it
             1 | # H
               | ^
        5.md:1:1: warning: there is no text under this heading: ‘G’; write some, or give it the role ‘part’ if chapters follow it
             1 | # G
               | ^
        """,
        said());
  }

  @Test
  void whatAnErrorKeptOutIsNotCalledEmpty() {
    bench.with("a.md", "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    String said = said();
    assertTrue(said.contains("the file is not UTF-8") && !said.contains("no text"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "# A\n", "<!-- -->"})
  void aBookOfNothingIsStillABook(String text) {
    bench.with("a.md", text).with("book.yaml", "title: T\n");
    assertEquals(0, bench.build("-q", "-e", "reader,epub"), bench.err());
    assertTrue(bench.err().contains("a.md"), bench.err());
    byte[] epub = bench.books().get("t.epub").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("", String.join("\n", Checked.messages(epub)));
  }
}
