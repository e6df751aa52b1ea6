package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;

/**
 * Comments of HTML over several lines that have fences in them: nothing of them is seen, and the
 * last fence, with the end of the comment beside it, would close nothing (CommonMark 0.31.2, 4.6,
 * kind 2).
 */
final class CommentedDirectives implements Rewriting {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    int at = all.indexOf(OPEN, from);
    if (at < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    int close = -1;
    while (at >= 0) {
      close = close < at + OPEN.length() ? all.indexOf(CLOSE, at + OPEN.length()) : close;
      if (close < 0) {
        break;
      }
      int end = close + CLOSE.length();
      boolean begins = at == from || at == 0 || all.charAt(at - 1) == '\n';
      boolean seen = code.covers(at) || !begins;
      if (!seen && hasFence(all.substring(at, end))) {
        draft.put(at, end, "");
      }
      at = all.indexOf(OPEN, seen ? at + OPEN.length() : end);
    }
    return draft.done();
  }

  private static boolean hasFence(String comment) {
    return comment.contains("\n```") || comment.contains("\n:::");
  }
}
