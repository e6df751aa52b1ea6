package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * Letters of a word that two underscores on each side make strong: {@code __w__rite}. GitBook's
 * parser asks for no end of a word there (kramed, rule {@code strong}); CommonMark does (0.31.2,
 * 6.2).
 */
final class StrongLetters implements Rewriting {
  private static final Pattern LETTERS =
      Pattern.compile("(?<![\\p{L}\\p{N}_\\\\])__([\\p{L}\\p{N}]{1,40})__(?=[\\p{L}\\p{N}])");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replacedInLines(
        text, from, "__", LETTERS, word -> "<strong>" + word.group(1) + "</strong>");
  }
}
