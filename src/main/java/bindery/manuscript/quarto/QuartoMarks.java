package bindery.manuscript.quarto;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.Rewriting;
import java.util.List;

/** What Quarto and R Markdown have beyond pandoc's Markdown: nobody types it by accident. */
public final class QuartoMarks {
  private QuartoMarks() {}

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    boolean visual = tool == Tool.QUARTO || tool == Tool.BOOKDOWN;
    return List.of(
        new Includes(),
        new ConditionalContent(),
        // Hugo writes shortcodes of its own in the same brackets.
        tool == Tool.HUGO ? (text, from, around) -> text : new Shortcodes(),
        new Chunks(),
        new TextReferences(),
        new QuartoDivs(),
        new BookdownHeadings(),
        new CrossReferenceMarks(tool != Tool.BOOKDOWN),
        new InlineExpressions(),
        visual ? new EscapedLinks() : (text, from, around) -> text);
  }
}
