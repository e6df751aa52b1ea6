package bindery.manuscript.quarto;

import bindery.manuscript.project.Tool;
import bindery.manuscript.rewrite.Rewriting;
import java.util.List;

/** What Quarto and R Markdown have beyond pandoc's Markdown. */
public final class QuartoMarks {
  private QuartoMarks() {}

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    return List.of();
  }
}
