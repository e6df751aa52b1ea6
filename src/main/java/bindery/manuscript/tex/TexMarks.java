package bindery.manuscript.tex;

import bindery.manuscript.project.Tool;
import bindery.manuscript.rewrite.Rewriting;
import java.util.List;

/** Formulas and raw commands of TeX. */
public final class TexMarks {
  private TexMarks() {}

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    return List.of();
  }
}
