package bindery.manuscript.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.leanpub.ToolBench;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site of Jekyll says it is made without. */
class LeftOutOfSitesTest {
  private static final String LONG = "Words of a chapter that has many of them. ".repeat(20);

  @TempDir Path folder;
  private ToolBench bench;

  @BeforeEach
  void bench() {
    bench = new ToolBench(folder);
  }

  @Test
  void filesFoldersAndPatterns() {
    bench
        .with("_config.yml", "title: T\nexclude: [parts/, ./old.md, 'x*.md', vendor]\n")
        .with("index.md", "# One\n\n" + LONG)
        .with("parts/a.md", "# Part\n\nText.\n")
        .with("partsof/b.md", "# Other\n\nText.\n")
        .with("old.md", "# Old\n\nText.\n")
        .with("xyz.md", "# Pattern\n\nText.\n");
    assertEquals("chapter One\nchapter Other", bench.order());
  }

  /** Then the site is something else than the book. */
  @Test
  void whatIsMostOfTheTextIsTheBook() {
    bench
        .with("_config.yml", "title: T\nexclude:\n  - book\n")
        .with("index.md", "# Start\n\nText.\n")
        .with("book/a.md", "# One\n\n" + LONG)
        .with("book/b.md", "# Two\n\n" + LONG);
    assertEquals("chapter Start\nchapter One\nchapter Two", bench.order());
  }
}
