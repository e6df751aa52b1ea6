package bindery.manuscript.tex;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;

/**
 * Formulas between fences. GitHub, "Writing mathematical expressions": "you can use the ```math
 * code block syntax to display a math expression as a block".
 */
final class FormulaFences implements Rewriting {
  private static final String MARK = "```math";

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    int at = all.indexOf(MARK, from);
    if (at < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    FormulaLines lines = new FormulaLines(all);
    while (at >= 0) {
      int word = at + MARK.length();
      int start = lines.start(at);
      boolean opens = lines.isLast(word) && (start == from || code.end(start - 1) <= start);
      if (opens) {
        draft.put(word - "math".length(), word, " {.math .display}");
      }
      at = all.indexOf(MARK, word);
    }
    return draft.done();
  }
}
