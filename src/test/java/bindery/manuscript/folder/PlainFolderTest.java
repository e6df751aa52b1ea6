package bindery.manuscript.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of folders whose authors wrote none. */
class PlainFolderTest {
  @TempDir Path folder;

  private PlainFolderTest with(String... names) {
    for (String name : names) {
      write(name, "# " + name + "\n\nText.\n");
    }
    return this;
  }

  private void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String files() {
    return files("");
  }

  private String files(String language) {
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    return String.join(" ", new PlainFolder(source, language, new Report()).files());
  }

  @Test
  void aFolderMadeForTheBookIsTheBook() {
    with("docs/build.md", "chapters/2.md", "chapters/10.md", "chapters/1.md");
    with("preface.md", "epilogue.md", "outline.md", "AGENTS.md", ".github/x.md");
    assertEquals("preface.md chapters/1.md chapters/2.md chapters/10.md epilogue.md", files());
  }

  /** GitHub shows the README of a site that has no index; few words on building it are none. */
  @Test
  void theReadmeOfASiteIsItsFirstPage() {
    with("_config.yml", "Notes/01/a.md", "Notes/02/b.md");
    write("README.md", "# Welcome\n\n## Requirements\n\n" + "Words. ".repeat(500));
    assertEquals("README.md Notes/01/a.md Notes/02/b.md", files());
    write("README.md", "# Site\n\n## Build\n\nRun jekyll.\n");
    assertEquals("Notes/01/a.md Notes/02/b.md", files());
    write("README.md", "# Site\n\nWelcome.\n");
    with("index.html");
    assertEquals("Notes/01/a.md Notes/02/b.md", files());
  }

  /** What stands before the chapters and behind them, in folders of its own. */
  @Test
  void foldersBesideTheChapters() {
    with("m/chapters/01-chapter.md", "m/chapters/02-chapter.md", "m/chapters/03-chapter.md");
    with("m/front-matter/foreword.md", "m/front-matter/preface.md", "m/back-matter/epilogue.md");
    with("config/a.md");
    assertEquals(
        "m/front-matter/foreword.md m/front-matter/preface.md m/chapters/01-chapter.md"
            + " m/chapters/02-chapter.md m/chapters/03-chapter.md m/back-matter/epilogue.md",
        files().replace("config/a.md", "").strip());
  }

  @Test
  void theTitleThatAReadmeHas() {
    for (String heading :
        List.of(
            "_Of_ Quality",
            "Of_Quality",
            "**Of Quality**",
            "Of Quality [![DOI](https://x.org/a.svg)](https://x.org/b)")) {
      write("README.md", "# " + heading + "\n\nText.\n");
      SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
      assertEquals("Of Quality", TopReadme.title(source).text("title"));
    }
  }

  @Test
  void aFolderThatTheListForgetsStandsBehindTheOthers() {
    for (String name : List.of("sql", "maps", "web", "forgotten")) {
      write(name + "/README.md", "# " + name + "\n");
    }
    write("README.md", "# Lunches\n\n- [S](sql/)\n- [M](maps/)\n- [W](web/)\n");
    assertEquals(
        "sql/README.md maps/README.md web/README.md forgotten/README.md",
        files().replace("README.md sql", "sql"));
  }

  @Test
  void whatWasKeptOfATextBesideItIsNoChapter() {
    with("a/index.md", "a/old_index.md", "b.md", "old-b.md", "old-times.md");
    assertEquals("a/index.md b.md old-times.md", files());
    with("c_old.md", "b backup 2.md", "d-copy.md");
    assertEquals("a/index.md b.md c_old.md d-copy.md old-times.md", files());
    with("c.md", "d.md");
    assertEquals("a/index.md b.md c.md d.md old-times.md", files());
  }

  @Test
  void dataThatNamesTheFiles() {
    with("contents/aa.md", "contents/bb.md", "contents/cc.md", "CONTENTS.md");
    write("config.toml", "[projects.default]\ncontents = [\n  \"cc\",\n  \"aa\",\n  \"bb\"\n]\n");
    assertEquals("contents/cc.md contents/aa.md contents/bb.md", files());
  }

  @Test
  void aListOfCrowbook() {
    with("1.md", "2a.md", "end.md", "intro.md");
    write("novel.book", "title: T\n@ Part\n! intro.md\n+ 2a.md\n+ 1.md\n- end.md\n");
    assertEquals("intro.md 2a.md 1.md end.md", files());
  }

  @Test
  void anOlderEditionBesideTheBookIsNoneOfIt() {
    with("n/1.md", "n/2.md", "n/3.md", "n_v1/1.md", "n_v1/2.md", "n_v1/4.md", "n_v2/5.md");
    assertEquals("n/1.md n/2.md n/3.md n_v2/5.md", files());
  }

  /** As the first page of a site does; what it forgets and no name counts stays out. */
  @Test
  void theFirstPageListsTheOthers() {
    with("end/vae/index.md", "begin/one/index.md", "begin/old_one.md", "middle/two/index.md");
    write(
        "index.md",
        "# Notes\n\nText.\n\n1. [O](begin/one/): x\n2. [T](middle/two)\n3. [V](end/vae)\n");
    assertEquals("index.md begin/one/index.md middle/two/index.md end/vae/index.md", files());
  }

  @Test
  void foldersRoundTheBody() {
    with("backmatter/notes.md", "body/a.md", "body/b.md", "frontmatter/preface.md");
    assertEquals("frontmatter/preface.md body/a.md body/b.md backmatter/notes.md", files());
  }

  @Test
  void foldersOfTextsWithinOneAnother() {
    with("docs/book/a.md", "docs/book/b.md", "docs/book/c.md", "docs/api.md", "tools/x.md");
    assertEquals("docs/book/a.md docs/book/b.md docs/book/c.md", files());
  }

  @Test
  void whatNamesDoNotCountStandsRoundWhatTheyDo() {
    with(
        "bonus/x.md", "conclusion.md", "chapter1.md", "chapter2.md", "chapter10.md", "foreword.md");
    with("appendix-a.md");
    assertEquals(
        "foreword.md chapter1.md chapter2.md chapter10.md bonus/x.md appendix-a.md conclusion.md",
        files());
  }

  @Test
  void translationsBesideTheBook() {
    with("en/1.md", "en/2.md", "fr/1.md", "fr/2.md", "zh-CN/1.md", "tools/README.md");
    assertEquals("en/1.md en/2.md", files());
    assertEquals("fr/1.md fr/2.md", files("fr"));
  }

  @Test
  void translationsOfWhatLiesOutside() {
    with("1.md", "2.md", "Spanish/1.md", "translations/de.md", "1.ja.md", "2_fr.md", "is/3.md");
    assertEquals("1.md 2.md is/3.md", files());
  }

  @Test
  void theReadmeIsTheBookThatItsTranslationsTranslate() {
    with("README.md", "translations/fr.md", "translations/de.md");
    assertEquals("README.md", files());
  }

  @Test
  void linksAreTheOrderOfFoldersToo() {
    with(
        "b/README.md",
        "b/ch1.md",
        "b/ch2.md",
        "b/apA.md",
        "a/README.md",
        "a/ch1.md",
        "c/README.md");
    write("README.md", "# Books\n\n[B](b/README.md), [A](a/), [C](c/README.md) ![x](/badge/)\n");
    assertEquals(
        "b/README.md b/ch1.md b/ch2.md b/apA.md a/README.md a/ch1.md c/README.md", files());
  }

  /** As CS-Notes has it: by whole addresses, through pages that list the files of a subject. */
  @Test
  void pagesOfLinksThatTheReadmeLinksAreItsOrderToo() {
    with("n/a1.md", "n/a2.md", "n/a3(x).md", "n/b1.md", "n/b2.md", "n/b3.md", "n/c.md");
    write("n/A.md", "# A\n\n- [1](a3(x).md)\n- [2](a2.md)\n- [3](a1.md)\n");
    write("n/B.md", "# B\n\n1. [1](b2.md)\n2. [2](b1.md)\n3. [3](b3.md)\n");
    String at = "https://github.com/o/r/blob/main/n/";
    write("README.md", "- [B](" + at + "B.md)\n- [C](" + at + "c.md)\n- [A](" + at + "A.md)\n");
    assertEquals(
        "n/B.md n/b2.md n/b1.md n/b3.md n/c.md n/A.md n/a3(x).md n/a2.md n/a1.md", files());
  }

  @Test
  void aFileOfDataThatNamesThemIsTheirOrder() {
    with("docs/x.md", "docs/a.md", "docs/m.md", "docs/preface.md");
    write("chapters.yml", "- m.md: One\n- x.md: Two\n- a.md: Three\n");
    assertEquals("docs/preface.md docs/m.md docs/x.md docs/a.md", files());
  }

  /** What opens and closes a book does so among chapters without numbers too. */
  @Test
  void whatOpensAndClosesWhatIsNotCounted() {
    with("apéndice.md", "barcos.md", "aguas.md", "prefacio.md", "about.md", "glosario.md");
    assertEquals("prefacio.md about.md aguas.md barcos.md apéndice.md glosario.md", files());
  }

  @Test
  void aScriptThatNamesThemIsTheirOrder() {
    with("src/a.md", "src/b.md", "src/c.md", "src/d.md");
    write(
        "build.js",
        "let all = [\n  ['src/b.md', 'B'], ['src/d.md', 'D'],\n  ['src/a.md', 'A']];\n");
    assertEquals("src/b.md src/d.md src/a.md src/c.md", files());
  }

  @Test
  void numbersInTheFrontMatter() {
    write("a.md", "---\norder: 10\n---\nA\n");
    write("b.md", "---\norder: 9\n---\nB\n");
    write("c/index.md", "---\norder: 1\n---\nC\n");
    write("c/z.md", "---\norder: 1\n---\nC\n");
    write("c/y.md", "---\norder: 2\n---\nC\n");
    assertEquals("c/index.md c/z.md c/y.md b.md a.md", files());
  }

  @Test
  void theNamesOfLanguagesThatAreWords() {
    Translations is = Translations.among(List.of("is/a.md", "it/b.md", "c.md", "what-is.md"), "");
    assertEquals(List.of("is/a.md", "it/b.md", "c.md", "what-is.md"), is.kept());
  }

  @Test
  void chineseNumbersCount() {
    with("第一章 开.md", "第十章.md", "第二章.md", "第三章.md", "第十一章.md", "第二十章.md", "第九章.md");
    assertEquals("第一章 开.md 第二章.md 第三章.md 第九章.md 第十章.md 第十一章.md 第二十章.md", files());
  }

  /** However long a README about the folder is, it is a chapter only if it is much of the book. */
  @Test
  void aLongReadmeOfTheFolder() {
    for (int i = 1; i < 6; i++) {
      write(i + ".md", "# " + i + "\n\n" + "Text of the book. ".repeat(400));
    }
    String words = "How it is made. ".repeat(1000);
    write("README.md", "# Book\n\n![Chat](https://img.shields.io/x)\n\n" + words);
    assertEquals("1.md 2.md 3.md 4.md 5.md", files());
    write("README.md", "# Book\n\n" + words);
    assertEquals("README.md 1.md 2.md 3.md 4.md 5.md", files());
  }

  @Test
  void whatIsPutAwayIsNoChapter() {
    with("1.md", "2.md", "3.md", "old/1.md", "archive/draft.md");
    assertEquals("1.md 2.md 3.md", files());
  }

  /** Novels are written in files that have no ending, or that of plain text. */
  @Test
  void chaptersWithoutAnEnding() {
    with("README.md", "chapter10", "chapter2", "chapter1", "build", "prologue", "notes.txt");
    assertEquals("prologue chapter1 chapter2 chapter10", files());
  }

  @Test
  void chaptersOfPlainText() {
    with("README.md", "text/Capítulo 2.txt", "text/Capítulo 10.txt", "requirements.txt");
    with("text/Capítulo 1.txt", "text/picture1.png", "text/chapter1.sh");
    assertEquals("text/Capítulo 1.txt text/Capítulo 2.txt text/Capítulo 10.txt", files());
  }

  @Test
  void numberedPlainTexts() {
    with("chapter-03.txt", "01-storm.txt", "2.txt", "requirements.txt", "3d");
    assertEquals("01-storm.txt 2.txt chapter-03.txt", files());
  }

  @Test
  void plainTextBesideMarkdownIsNoChapter() {
    with("a.md", "b.md", "chapter1", "01.txt");
    assertEquals("a.md b.md", files());
  }

  @Test
  void whatOpensAndClosesABookInManyLanguages() {
    with("chapter-01.md", "chapter-02.md", "abstract.md", "épilogue.md", "préface.md");
    assertEquals("abstract.md préface.md chapter-01.md chapter-02.md épilogue.md", files());
  }
}
