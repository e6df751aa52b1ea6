package bindery.manuscript.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.leanpub.ToolBench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files that are not read are told of. */
class UnreadFilesTest {
  @TempDir Path folder;

  /** The README of a folder may be a chapter that the order forgets. */
  @Test
  void readmesWithinTheFolder() {
    String words = "Words of the book. ".repeat(40);
    ToolBench bench =
        new ToolBench(folder)
            .with("SUMMARY.md", "* [One](one/README.md)\n")
            .with("one/README.md", "# One\n\nText.\n")
            .with("two/README.md", "# Two\n\n" + words)
            .with("code/README.md", "# Code\n\n## Usage\n\n" + words)
            .with("data/README.md", "# Data\n\nFew words.\n")
            .with("README.md", "# Book\n\n## License\n\n" + words);
    bench.book();
    assertEquals(List.of("unread-file two/README.md:0"), bench.told());
  }

  /** A chapter that lacks its ending beside others that have theirs. */
  @Test
  void chaptersWithoutAnEnding() {
    ToolBench bench =
        new ToolBench(folder)
            .with("chapter1.md", "# One\n\nText.\n")
            .with("chapter2", "# Two\n\nText.\n")
            .with("build", "make\n");
    bench.book();
    assertEquals(List.of("unread-file chapter2:0"), bench.told());
  }

  /** What notes to come are made from is told of, and is no note. */
  @Test
  void patternsOfAVault() {
    ToolBench bench =
        new ToolBench(folder)
            .with(".obsidian/app.json", "{}")
            .with(".obsidian/templates.json", "{\n  \"folder\": \"Forms\"\n}")
            .with("One.md", "Text.\n")
            .with("Forms/Day.md", "{{date}}\n")
            .with("07 Templates/Scene.md", "{{title}}\n")
            .with("⏣ Templates/Scene.md", "{{title}}\n")
            .with("Two.md", "Text.\n")
            .with("Days/2021-06-15.md", "Text.\n")
            .with("C++ Templates/Some.md", "Text.\n");
    bench.book();
    assertEquals(
        List.of(
            "unread-file 07 Templates/Scene.md:0",
            "unread-file Days/2021-06-15.md:0",
            "unread-file Forms/Day.md:0",
            "unread-file ⏣ Templates/Scene.md:0"),
        bench.told());
  }

  /** Settings of programs that have nothing to do with books. */
  @Test
  void dataThatSaysNothingOfABook() {
    ToolBench bench =
        new ToolBench(folder)
            .with("one.md", "Text.\n")
            .with("environment.yml", "name: x\ndependencies: []\n")
            .with("novel.yml", "title: T\n");
    bench.book();
    assertEquals(List.of("unread-file novel.yml:0"), bench.told());
  }
}
