package bindery.manuscript.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.DialectTrees;
import bindery.manuscript.folder.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule 9 of CommonMark 0.31.2 goes by how long rows of stars are, not by what is left of them. */
class EmphasesTest {
  @TempDir Path folder;

  @Test
  void whatIsLeftOfARowClosesAsTheWholeRowWould() {
    assertEquals(
        "<p>le (<em><strong>C</strong></em><em>ontroller</em>) et</p>",
        new DialectTrees(folder).of(Tool.MYST, "le (***C****ontroller*) et"));
  }

  @Test
  void threeAreNotOneAndTwo() {
    assertEquals("<p><em>foo**bar</em></p>", new DialectTrees(folder).of(Tool.PLAIN, "*foo**bar*"));
  }
}
