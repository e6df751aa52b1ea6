package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * Spaces that do not break. pandoc, all_symbols_escapable: "A backslash-escaped space is parsed as
 * a nonbreaking space."
 */
final class FixedSpaces implements Rewriting {
  private static final Pattern SPACE = Pattern.compile("(?<!\\\\)\\\\ (?! )");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replaced(text, from, "\\ ", SPACE, m -> "\u00A0");
  }
}
