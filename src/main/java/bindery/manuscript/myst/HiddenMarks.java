package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * Lines that are not shown: comments, "the % syntax at the beginning of a line", and breaks between
 * blocks, "+++" (MyST, "Comments", "Block Breaks").
 */
final class HiddenMarks implements Rewriting {
  private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*%[^\\n]*\\n?");
  private static final Pattern BREAK =
      Pattern.compile("(?m)^\\+\\+\\+(?:[ \\t]*\\{[^\\n]*|[ \\t]+[^\\n]*)?[ \\t]*$");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText uncommented = Draft.replacedInLines(text, from, "%", COMMENT, match -> "");
    return Draft.replacedInLines(uncommented, from, "+++", BREAK, match -> "\n");
  }
}
