package bindery.manuscript.myst;

import bindery.manuscript.project.Tool;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.rewrite.Substitutions;
import java.util.ArrayList;
import java.util.List;

/** What MyST has beyond CommonMark. */
public final class MystMarks {
  private MystMarks() {}

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    List<Rewriting> all = new ArrayList<>();
    boolean own = tool == Tool.MYST;
    all.add(new MystIncludes());
    if (own) {
      all.add(new Substitutions());
    }
    all.add(new Directives(new DirectiveForms(own)));
    if (own) {
      all.add(new HiddenMarks());
      all.add(new EmptyLinks());
    }
    all.add(new Targets());
    all.add(new Roles(own));
    return all;
  }
}
