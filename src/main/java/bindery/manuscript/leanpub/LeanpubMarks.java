package bindery.manuscript.leanpub;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.Rewriting;
import java.util.ArrayList;
import java.util.List;

/** What Leanpub, kramdown and Jekyll have beyond Markdown. */
public final class LeanpubMarks {
  private LeanpubMarks() {}

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    List<Rewriting> marks = new ArrayList<>();
    if (tool == Tool.JEKYLL || tool == Tool.ELECTRIC) {
      marks.add(new LiquidMarks());
      marks.add(new KramdownTables());
    }
    if (tool == Tool.HUGO) {
      marks.add(new HugoShortcodes());
    }
    if (tool == Tool.LEANPUB) {
      marks.add(new CommentLines());
    }
    if (tool == Tool.LEANPUB) {
      marks.add(new CodeResources());
      marks.add(new AsideLines(1));
      marks.add(new KramdownTables());
      marks.add(new BlurbMarks());
      marks.add(new LeadingAttributes());
      marks.add(new MarkuaSpans());
    }
    if (tool == Tool.PLAIN) {
      // Such a line alone may be anything; several are what Leanpub's authors write.
      marks.add(new AsideLines(2));
    }
    // Nobody types braces with a colon by accident.
    marks.add(new KramdownExtensions());
    marks.add(new KramdownAttributes());
    return marks;
  }
}
