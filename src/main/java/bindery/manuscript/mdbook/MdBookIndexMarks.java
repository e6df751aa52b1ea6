package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.IndexTerm;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Terms for the index as mdbook-indexing has them: {@code {{i:words}}} shows its words, {@code
 * {{ii:words}}} in italics, {@code {{hi:words}}} hides them.
 */
final class MdBookIndexMarks implements Rewriting {
  private static final Pattern TERM = Pattern.compile("\\{\\{(h?i{1,2}): ?([^{}\\n]{1,300})}}");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replaced(text, from, "i:", TERM, MdBookIndexMarks::mark);
  }

  private static String mark(Matcher term) {
    String words = term.group(2).strip();
    String mark = IndexTerm.span(IndexTerm.quoted(words));
    return switch (term.group(1)) {
      case "i" -> mark + words;
      case "ii" -> mark + "*" + words + "*";
      default -> mark;
    };
  }
}
