package bindery.manuscript.pandoc;

import bindery.manuscript.project.Tool;
import bindery.manuscript.rewrite.Rewriting;
import java.util.List;

/** What pandoc has beyond the marks that the parser knows. */
public final class PandocMarks {
  private PandocMarks() {}

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    return List.of();
  }
}
