package bindery.manuscript.myst;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.NamedWords;
import bindery.manuscript.rewrite.Rewriting;
import java.util.ArrayList;
import java.util.List;

/** What MyST has beyond CommonMark. */
public final class MystMarks {
  private MystMarks() {}

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    List<Rewriting> all = new ArrayList<>();
    boolean own = tool == Tool.MYST;
    if (own) {
      all.add(new CommentedDirectives());
      all.add(new NestedIndents(new DirectiveForms(true)));
    }
    all.add(new MystIncludes());
    Directives directives = new Directives(new DirectiveForms(own), own);
    all.add(directives);
    if (own) {
      all.add(new NamedWords());
    }
    // What was put in may have more, and so may the captions of figures.
    all.add(directives);
    if (own) {
      all.add(new HiddenMarks());
      all.add(new EmptyLinks());
    }
    all.add(new Targets());
    all.add(new Roles(own));
    return all;
  }
}
