package bindery.manuscript.tex;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.Set;

/** Formulas and raw commands of TeX. */
public final class TexMarks {
  /** Tools whose manuals say that dollars enclose formulas. */
  private static final Set<Tool> DOLLARS =
      Set.of(Tool.PANDOC, Tool.QUARTO, Tool.BOOKDOWN, Tool.MYST, Tool.OBSIDIAN, Tool.D2LBOOK);

  /** kramdown and GitBook write the formulas of a line with two dollars as well. */
  private static final Set<Tool> TWO_IN_LINE = Set.of(Tool.JEKYLL, Tool.GITBOOK);

  /** Tools that make LaTeX of their texts. */
  private static final Set<Tool> FAMILY =
      Set.of(Tool.PANDOC, Tool.QUARTO, Tool.BOOKDOWN, Tool.D2LBOOK);

  private TexMarks() {}

  /**
   * Formulas, which come before whatever could read what is in them, and again after what brings
   * other files. In folders of tools that read dollars as text unless they are told otherwise
   * (mdBook, docsify, MkDocs, Leanpub), and of none, what stands between dollars is a formula if it
   * looks like one.
   */
  public static List<Rewriting> formulas(Tool tool) {
    boolean always = DOLLARS.contains(tool);
    return List.of(
        new FormulaFences(),
        new Formulas(always, tool == Tool.MYST, TWO_IN_LINE.contains(tool), always));
  }

  /** The same of a line that stands outside of any text, such as a title: formulas as code. */
  public static ManuscriptText inLine(ManuscriptText line) {
    return new FormulaScan(line, 0, new Formulas(false, false, false, false)).done();
  }

  /** Files of the folder that a command works in; they come before all that may be in them. */
  public static List<Rewriting> includes(Tool tool) {
    return List.of(new TexIncludes(FAMILY.contains(tool)));
  }

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    return List.of(new TexCommands(FAMILY.contains(tool)));
  }
}
