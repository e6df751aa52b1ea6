package bindery.manuscript.rewrite;

import bindery.manuscript.dialect.Marks;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;

/**
 * How the texts of a folder are read.
 *
 * @param marks that the parser knows
 * @param rewritings that come before it, in order: what an earlier one puts in, later ones see
 */
public record Dialect(Marks marks, List<Rewriting> rewritings, FolderContext around) {
  public Dialect {
    rewritings = List.copyOf(rewritings);
  }

  /**
   * The text with the tool's marks in the form that the parser knows. Marks that a rewriting cannot
   * hold on its stack stay as they are typed, which is told; other rewritings go on.
   *
   * @param from where the text begins after the front matter
   */
  public ManuscriptText rewritten(ManuscriptText text, int from) {
    ManuscriptText now = text;
    for (Rewriting rewriting : rewritings) {
      try {
        now = rewriting.apply(now, from, around);
      } catch (StackOverflowError tooDeep) {
        now.warn(
            "marks-left",
            from,
            "",
            "marks in this file are nested so deeply, or repeated so often, that they are not read:",
            "look for a stretch that is repeated by mistake; they stand as they are typed");
      }
    }
    return now;
  }
}
