package bindery.manuscript.vitepress;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.Rewriting;
import java.util.ArrayList;
import java.util.List;

/** What VitePress, VuePress and Docusaurus have beyond Markdown. */
public final class VitePressMarks {
  private VitePressMarks() {}

  /** Whether the pages of a tool are templates of Vue. */
  static boolean isVue(Tool tool) {
    return tool == Tool.VITEPRESS || tool == Tool.VUEPRESS;
  }

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    List<Rewriting> marks = new ArrayList<>();
    boolean vue = isVue(tool);
    if (vue || tool == Tool.PLAIN) {
      marks.add(new PageIncludes());
      marks.add(new CodeImports());
      marks.add(new CodeGroups());
      marks.add(new CodeFences(vue));
    }
    if (vue) {
      marks.add(new PageTemplates());
    }
    marks.add(new MdxMarks());
    marks.add(new ColonNotes());
    return marks;
  }
}
