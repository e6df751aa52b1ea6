package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles of listings: {@code ```py title="main.py"} (Material for MkDocs, "Code blocks"; the same
 * in Docusaurus). The title stands over the listing.
 */
final class CodeTitles implements Rewriting {
  private static final Pattern TITLED =
      Pattern.compile(
          "(?m)^(?<indent>[ \\t>]*)(?<fence>`{3,}|~{3,})(?<info>[^`{\\n]*?)\\btitle=(?:\"(?<title>[^\"\\n]*)\"|'(?<single>[^'\\n]*)')(?<rest>[^`{\\n]*)$");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (all.indexOf("title=", from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher match = TITLED.matcher(all);
    int at = from;
    while (at < all.length() && match.find(at)) {
      int start = match.start();
      int end = code.end(start);
      boolean opens = end > start && (start == from || code.end(start - 1) <= start);
      at = match.end();
      if (opens) {
        titled(draft, match);
        at = end;
      }
    }
    return draft.done();
  }

  /** The same in braces, as the parser reads it; what else the line says is for sites. */
  private static void titled(Draft draft, Matcher match) {
    String language = match.group("info").strip().replaceFirst("[ ,].*", "");
    String title = match.group("title") == null ? match.group("single") : match.group("title");
    char quote = title.indexOf('"') < 0 ? '"' : '\'';
    String kind = language.isEmpty() ? "" : "." + language + " ";
    String named =
        title.isBlank() ? language : " {" + kind + "title=" + quote + title + quote + "}";
    draft.put(match.start(), match.end(), match.group("indent") + match.group("fence") + named);
  }
}
