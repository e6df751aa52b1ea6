package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;

/**
 * Strong words as GitBook's own Markdown reads them, with spaces inside the asterisks: {@code
 * **words **}. CommonMark would leave the asterisks standing (kramed, the parser of GitBook's
 * toolchain, rule {@code strong}; CommonMark 0.31.2, 6.2).
 */
final class LooseStrong implements Rewriting {
  private static final String MARK = "**";

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (all.indexOf(MARK, from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    int open = -1;
    int line = all.indexOf('\n', from);
    for (int at = next(all, from, code); at >= 0; at = next(all, at + 2, code)) {
      while (line >= 0 && line < at) {
        open = -1;
        line = all.indexOf('\n', line + 1);
      }
      if (open < 0) {
        open = at;
        continue;
      }
      String words = all.substring(open + 2, at);
      if (!words.isBlank() && !words.equals(words.strip())) {
        int first = open + 2 + words.length() - words.stripLeading().length();
        int last = first + words.strip().length();
        draft.put(open, first, all.substring(open + 2, first) + MARK);
        draft.put(last, at + 2, MARK + all.substring(last, at));
      }
      open = -1;
    }
    return draft.done();
  }

  /** The next two asterisks that are not three, outside code. */
  private static int next(String all, int from, Code code) {
    int at = all.indexOf(MARK, from);
    while (at >= 0) {
      int end = at;
      while (end < all.length() && all.charAt(end) == '*') {
        end++;
      }
      boolean escaped = at > 0 && all.charAt(at - 1) == '\\';
      int codeEnd = code.end(at);
      if (end - at == 2 && !escaped && codeEnd == at) {
        return at;
      }
      at = all.indexOf(MARK, Math.max(end, codeEnd));
    }
    return -1;
  }
}
