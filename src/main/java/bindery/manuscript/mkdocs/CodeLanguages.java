package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of code among words, {@code `#!python range(3)`}, which no reader is shown (PyMdown
 * Extensions, "InlineHilite").
 */
final class CodeLanguages implements Rewriting {
  private static final String SIGN = "`#!";
  private static final Pattern OPENING =
      Pattern.compile("(?<!`)``?(?<language>#![a-z][\\w.+#-]{0,30}[ \\t]+)(?=[^\\s`])");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf(SIGN, from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher matcher = OPENING.matcher(text.text());
    int at = from;
    while (matcher.find(at)) {
      int start = matcher.start();
      boolean opens = code.end(start) > start && (start == from || code.end(start - 1) <= start);
      if (opens) {
        draft.put(matcher.start("language"), matcher.end("language"), "");
      }
      at = Math.max(matcher.end(), code.end(start));
    }
    return draft.done();
  }
}
