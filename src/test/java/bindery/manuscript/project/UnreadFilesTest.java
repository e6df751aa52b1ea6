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
}
