package bindery.manuscript.leanpub;

import bindery.manuscript.project.Tool;
import bindery.manuscript.rewrite.Rewriting;
import java.util.List;

/** What Leanpub, kramdown and Jekyll have beyond Markdown. */
public final class LeanpubMarks {
  private LeanpubMarks() {}

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    return List.of();
  }
}
