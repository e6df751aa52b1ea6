package bindery.manuscript.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book made with pandoc has its order in a defaults file, or in the command that makes it. */
class PandocFolderTest {
  @TempDir Path folder;
  private final Report report = new Report();

  @BeforeEach
  void chapters() throws IOException {
    for (int number : new int[] {1, 2, 10}) {
      with("chapters/c" + number + ".md", "# C" + number + "\n\nText\n");
    }
    with("README.md", "# How to build\n");
    with(
        "metadata.yaml",
        "---\ntitle: The \\\\ Book\nauthor: [A B]\nlang: de\ndate: \\today\n---\n");
  }

  private void with(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> order() {
    return book().entries().stream()
        .filter(Entry.File.class::isInstance)
        .map(entry -> ((Entry.File) entry).name())
        .toList();
  }

  private BookFile book() {
    return BookFile.read(SourceFolder.open(folder, "folder", Limits.DEFAULT), report);
  }

  private static final List<String> ALL =
      List.of("chapters/c1.md", "chapters/c2.md", "chapters/c10.md");

  @Test
  void wildcardsAreInNaturalOrder() throws IOException {
    with("Makefile", "all:\n\tpandoc metadata.yaml chapters/*.md -o x.epub\n");
    assertEquals(ALL, order());
    BookFile book = book();
    assertEquals("The Book", book.title());
    assertEquals("de", book.language().toString());
    assertEquals(Tool.PANDOC, book.tool().tool());
    assertEquals(List.of(), report.problems());
  }

  @Test
  void textsThatAreAddedToOne() throws IOException {
    with(
        "Makefile",
        "one:\n\tcat chapters/c10.md > one.md\n\tcat chapters/c1.md | bin/x.js >> one.md\n"
            + "\tcat chapters/c2.md >> one.md\n\tgenerate-md --input one.md\n");
    assertEquals(List.of("chapters/c10.md", "chapters/c1.md", "chapters/c2.md"), order());
  }

  @Test
  void whatMakeFiltersOutIsNoChapter() throws IOException {
    with("works/w.bib", "@book{a, title = {A}}\n");
    with("other.bib", "@book{b, title = {B}}\n");
    with("art/p.png", "");
    with(
        "Makefile",
        "C = $(filter-out chapters/c2.md chapters/x%,$(wildcard chapters/*.md))\n"
            + "T = awk 'FNR==1 {print \"\"}{print}' $(C)\n"
            + "A = --bibliography=works/w.bib --resource-path=.:art\nx:\n\t$(T) | pandoc $(A) -o x\n");
    assertEquals(List.of("chapters/c1.md", "chapters/c10.md"), order());
    assertEquals(List.of("", "art/", "chapters/"), book().tool().roots());
    assertEquals(
        List.of("works/w.bib"), book().citing().files().stream().map(f -> f.name()).toList());
  }

  @Test
  void makeIsWorkedOut() throws IOException {
    with(
        "Makefile",
        "C := c2.md \\\n  c1.md\nS := $(foreach c,$(C),chapters/$(c))\nall: $(S)\n\tpandoc $^ -o x\n");
    assertEquals(List.of("chapters/c2.md", "chapters/c1.md"), order());
    with(
        "Makefile",
        "CH := $(sort $(wildcard chapters/*.md))\nP=pandoc\nb.epub: $(CH)\n\t$(P) $(CH) -o $@\n");
    assertEquals(ALL, order());
    with(
        "Makefile",
        "SRC ?= chapters\nepub:\n\tpandoc \\\n\t`find $(SRC) -name '*.md' | sort` -o x\n");
    assertEquals(ALL, order());
    with("chapters.list", "c2.md\nc10.md\n");
    with(
        "Makefile",
        "CH=$(addprefix chapters/,$(shell cat chapters.list))\nall:\n\tpandoc $(CH) -o x\n");
    assertEquals(List.of("chapters/c2.md", "chapters/c10.md"), order());
    assertEquals(List.of(), report.problems());
  }

  /** {@code $^} at the end of a line goes on in no other; a batch file's {@code ^} does. */
  @Test
  void whatARuleNeedsAtTheEndOfALine() throws IOException {
    with(
        "Makefile",
        "CH = chapters/c10.md chapters/c1.md\nx.epub: metadata.yaml $(CH)\n"
            + "\tpandoc --toc -o $@ $^\n\nx.html: $(CH)\n\tpandoc -o $@ $^\n");
    assertEquals(List.of("chapters/c10.md", "chapters/c1.md"), order());
    Files.delete(folder.resolve("Makefile"));
    with("make.bat", "pandoc chapters/c2.md ^\r\n chapters/c1.md -o x\r\n");
    assertEquals(List.of("chapters/c2.md", "chapters/c1.md"), order());
  }

  @Test
  void waysAsWindowsWritesThem() throws IOException {
    with(
        "makefile",
        "src = .\\metadata.yaml \\\n .\\chapters\\c10.md \\\n .\\chapters\\c2.md\nall:\n\tpandoc -o x $(src)\n");
    assertEquals(List.of("chapters/c10.md", "chapters/c2.md"), order());
  }

  @Test
  void foldersInQuotes() throws IOException {
    with(
        "Makefile",
        "BASE=$(CURDIR)\nIN=$(BASE)/chapters\nall:\n\tpandoc \"$(IN)\"/*.md \\\n\t\"$(BASE)/metadata.yaml\"\n");
    assertEquals(ALL, order());
    assertEquals("The Book", book().title());
    assertEquals(List.of(), report.problems());
  }

  @Test
  void scriptsGoIntoFolders() throws IOException {
    with(
        "build.sh",
        "#!/bin/sh\ncd chapters\npandoc c10.md \\\n c1.md --metadata title=\"Said\" -o ../x\n");
    assertEquals(List.of("chapters/c10.md", "chapters/c1.md"), order());
    assertEquals("Said", book().title());
  }

  @Test
  void defaultsNameTheirFiles() throws IOException {
    with(
        "defaults.yaml",
        "input-files:\n- chapters/c2.md\n- no.md\n- chapters/c1.md\nmetadata:\n  title: D\n");
    BookFile book = book();
    assertEquals("D", book.title());
    assertEquals(
        List.of("missing-chapter"), report.problems().stream().map(Problem::kind).toList());
    assertEquals(List.of("chapters/c2.md", "chapters/c1.md"), order());
  }

  @Test
  void theFirstTextSpeaksForTheBook() throws IOException {
    Files.delete(folder.resolve("metadata.yaml"));
    with("00.md", "---\ntitle: Head\nauthor: X\n---\n");
    with("Makefile", "all:\n\tpandoc 00.md chapters/*.md -o x.pdf\n");
    assertEquals(ALL, order());
    assertEquals("Head", book().title());
  }

  @Test
  void metadataAloneTellsTheTool() {
    assertEquals(Tool.PANDOC, book().tool().tool());
    assertEquals("The Book", book().title());
    assertEquals(ALL, order());
  }

  @Test
  void aMakefileForTheReadmeIsNoOrder() throws IOException {
    Files.delete(folder.resolve("metadata.yaml"));
    with("Makefile", "all:\n\tpandoc README.md -o readme.html\n");
    assertEquals(Tool.PLAIN, book().tool().tool());
    assertEquals(ALL, order());
  }

  @Test
  void aScriptGoesThroughAList() throws IOException {
    with(
        "x.sh",
        "ALL=(\n  \"chapters/c10.md\"\n  \"chapters/c1.md\"\n)\nIN=()\n"
            + "for f in \"${ALL[@]}\"; do\n  IN+=(\"$f\")\ndone\npandoc \"${IN[@]}\" -o x.pdf\n");
    assertEquals(List.of("chapters/c10.md", "chapters/c1.md"), order());
  }

  @Test
  void aLoopOfARecipeGoesThroughAList() throws IOException {
    with(
        "Makefile",
        "CH = chapters/c10.md \\\n  chapters/c1.md\nall.md: $(CH)\n\t@for c in $(CH); do \\\n"
            + "\t  if [ -f \"$$c\" ]; then \\\n\t    cat \"$$c\" >> all.md; \\\n\t  fi; \\\n\tdone\n"
            + "x.pdf: all.md\n\tpandoc all.md -o x.pdf\n");
    assertEquals(List.of("chapters/c10.md", "chapters/c1.md"), order());
  }

  /** An option within a name is none; make writes each dollar of the shell twice. */
  @Test
  void namesThatAFileLists() throws IOException {
    with("chapters/mark-of-rain.md", "# R\n\nText\n");
    with("list.txt", "chapters/c10.md\nchapters/mark-of-rain.md\nchapters/c2.md\n");
    with("Makefile", "x.epub:\n\tpandoc $$(cat list.txt) --output=$@ -H head.md\n");
    assertEquals(List.of("chapters/c10.md", "chapters/mark-of-rain.md", "chapters/c2.md"), order());
  }

  @Test
  void whatIsPutTogetherFirstIsTheBook() throws IOException {
    with("whole.md", "# An older state\n");
    with(
        "Makefile",
        "source=chapters/*.md\nall:\n\tawk '{print}' $(source) > whole.md\n"
            + "\tpandoc -s whole.md -o x.epub\n");
    assertEquals(ALL, order());
  }

  /** GNU make, 6.5: what a command of the shell gives is assigned with {@code !=}. */
  @Test
  void aVariableMayBeWhatTheShellGives() throws IOException {
    with(
        "makefile",
        "TEXT!=find chapters -name '*.md' | sort\n\nepub: $(TEXT)\n"
            + "\tpandoc -t epub3 -o x.epub ./metadata.yaml $(TEXT)\n");
    assertEquals(ALL, order());
    assertEquals("The Book", book().title());
  }
}
