package bindery.manuscript.mkdocs;

import bindery.manuscript.project.Tool;
import bindery.manuscript.rewrite.Rewriting;
import java.util.List;

/** What MkDocs, Obsidian and CriticMarkup have beyond Markdown. */
public final class MkDocsMarks {
  private MkDocsMarks() {}

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    return List.of();
  }
}
