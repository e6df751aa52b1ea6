package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;

/**
 * Lines that begin with {@code %%} are the author's comments and no text of the book (Leanpub
 * Manual, "Comments"; Markua Spec, "Comments").
 */
final class CommentLines implements Rewriting {
  private static final String MARK = "%%";

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf(MARK, from) < 0) {
      return text;
    }
    Draft draft = new Draft(text);
    for (TextLine line : TextLine.of(text, from)) {
      if (line.text().startsWith(MARK) && !line.isCode()) {
        draft.put(line.start(), line.next(text.text()), "");
      }
    }
    return draft.done();
  }
}
