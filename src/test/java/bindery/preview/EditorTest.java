package bindery.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Editors that links open. */
class EditorTest {
  private static final String VSCODE = "vscode://file{file}:{line}:{column}";

  @Test
  void knownOnesHaveTheirAddresses() {
    assertEquals(VSCODE, Editor.named("vscode").address());
    String own = "my-editor://open/{file}?{line}";
    assertEquals(own, Editor.named(own).address());
  }

  @Test
  void theEnvironmentNamesOne() {
    assertEquals(VSCODE, Editor.of(Map.of("TERM_PROGRAM", "vscode")).address());
    assertEquals(VSCODE, Editor.of(Map.of("EDITOR", "/usr/bin/code --wait")).address());
    assertEquals(VSCODE, Editor.of(Map.of("VISUAL", "code", "EDITOR", "vi")).address());
    assertEquals(Editor.NONE, Editor.of(Map.of("EDITOR", "vi")));
    assertEquals(Editor.NONE, Editor.of(Map.of()));
  }

  @Test
  void whatIsNoEditorIsRefused() {
    for (String wrong :
        List.of("vscod", "", "javascript:alert('{file}')", "{file}", "data:{file}")) {
      assertThrows(IllegalArgumentException.class, () -> Editor.named(wrong), wrong);
    }
    String near =
        assertThrows(IllegalArgumentException.class, () -> Editor.named("vscod")).getMessage();
    assertTrue(near.contains("‘vscode’"), near);
  }
}
