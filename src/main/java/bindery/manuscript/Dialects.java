package bindery.manuscript;

import bindery.language.Language;
import bindery.manuscript.dialect.Marks;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.leanpub.LeanpubMarks;
import bindery.manuscript.mdbook.MdBookMarks;
import bindery.manuscript.mkdocs.MkDocsMarks;
import bindery.manuscript.myst.D2lMarks;
import bindery.manuscript.myst.MystMarks;
import bindery.manuscript.pandoc.PandocMarks;
import bindery.manuscript.project.BookFile;
import bindery.manuscript.quarto.QuartoMarks;
import bindery.manuscript.rewrite.Dialect;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.HtmlPages;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.tex.TexMarks;
import bindery.manuscript.vitepress.VitePressMarks;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;

/** Which marks are on in whose folder. */
final class Dialects {
  private Dialects() {}

  static Dialect of(BookFile book, SourceFolder folder) {
    FolderContext around = new FolderContext(folder, book.tool(), Language.of(book.language()));
    Tool tool = book.tool().tool();
    return new Dialect(Marks.of(tool), rewritings(tool), around);
  }

  /**
   * Tables that stand by columns and formulas come first, for every mark may be part of one, and
   * once more after includes and variables, which may bring any.
   */
  private static List<Rewriting> rewritings(Tool tool) {
    List<Rewriting> early = new ArrayList<>(PandocMarks.tables());
    early.addAll(TexMarks.formulas(tool));
    List<Rewriting> all = new ArrayList<>();
    all.add(new HtmlPages());
    all.addAll(MkDocsMarks.first(tool));
    if (tool == Tool.D2LBOOK) {
      all.add(new D2lMarks()); // a line behind a formula names it
    }
    all.addAll(early);
    all.addAll(TexMarks.includes(tool));
    if (tool == Tool.MYST) {
      all.addAll(MystMarks.of(tool)); // its directives look like chunks of other tools
    }
    boolean vue = tool == Tool.VITEPRESS || tool == Tool.VUEPRESS;
    if (vue) {
      all.addAll(VitePressMarks.of(tool)); // they work in what has any mark
    }
    all.addAll(MdBookMarks.of(tool));
    all.addAll(QuartoMarks.of(tool));
    all.addAll(MdBookMarks.again(tool));
    if (!vue) {
      all.addAll(VitePressMarks.of(tool));
    }
    all.addAll(LeanpubMarks.of(tool));
    if (tool != Tool.MYST) {
      all.addAll(MystMarks.of(tool));
    }
    all.addAll(MkDocsMarks.of(tool));
    all.addAll(early);
    all.addAll(TexMarks.of(tool));
    all.addAll(PandocMarks.of(tool));
    return all;
  }
}
