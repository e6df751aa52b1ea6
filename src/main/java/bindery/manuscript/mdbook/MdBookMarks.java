package bindery.manuscript.mdbook;

import bindery.manuscript.project.Tool;
import bindery.manuscript.rewrite.Rewriting;
import java.util.List;

/** What mdBook, GitBook and docsify have beyond GitHub's Markdown. */
public final class MdBookMarks {
  private MdBookMarks() {}

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    return List.of();
  }
}
