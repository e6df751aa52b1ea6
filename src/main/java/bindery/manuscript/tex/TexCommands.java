package bindery.manuscript.tex;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * Raw commands and environments of TeX in the text. pandoc, raw_tex: "pandoc allows raw LaTeX, TeX,
 * and ConTeXt to be included in a document". Those with a meaning in a book are read; of others the
 * words stay, and a problem tells of them.
 *
 * @param family whether the folder's tool makes LaTeX of its texts: then every backslash before a
 *     word is a command; if not, paths and regular expressions may look like one
 */
record TexCommands(boolean family) implements Rewriting {
  private static final Pattern ANY =
      Pattern.compile("\\\\(?:[A-Za-z]{2}|[A-Za-z]\\s?\\{|[\"'`^~=.][{A-Za-z])|\\{\\\\[oOlLij]\\}");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf('\\', from) < 0 || !ANY.matcher(text.text()).find(from)) {
      return text;
    }
    Draft draft = new Draft(text);
    TexReader reader = new TexReading(family, around, text);
    new TexScan(
            text.text(),
            from,
            text.code(from),
            reader,
            new TexReader.Into(TexReader.rising(draft::put), offset -> offset, 0))
        .read();
    return draft.done();
  }
}
