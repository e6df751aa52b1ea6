package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links whose brackets have backslashes before them, {@code \\[words\\](https://…)}: the visual
 * editor of RStudio writes them where an author types a link's marks into it. They are links, and
 * told of.
 */
final class EscapedLinks implements Rewriting {
  private static final String OPEN = "\\[";
  private static final Pattern LINK =
      Pattern.compile("\\\\\\[([^\\[\\]\\\\\\n]{1,200})\\\\\\]\\((https?://[^()<>\\s]{3,500})\\)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    int at = all.indexOf(OPEN, from);
    if (at < 0 || all.indexOf("\\](http", at) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher link = LINK.matcher(all);
    while (at >= 0) {
      int next = at + OPEN.length();
      boolean escaped = at > from && all.charAt(at - 1) == '\\';
      if (!escaped && !code.covers(at) && link.region(at, all.length()).lookingAt()) {
        draft.put(at, link.end(), "[" + link.group(1) + "](" + link.group(2) + ")");
        text.warn(
            "escaped-link",
            at,
            link.group(),
            "backslashes keep this from being a link; it is read as one:",
            "take them away, or write it as code if it is to be seen so");
        next = link.end();
      }
      at = all.indexOf(OPEN, next);
    }
    return draft.done();
  }
}
