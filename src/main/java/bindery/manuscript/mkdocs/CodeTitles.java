package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Code;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
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
          "(?m)^(?<indent>[ \\t>]*)(?<fence>`{3,}|~{3,})(?<info>[^`\\n]*?)\\btitle=(?:\"(?<title>[^\"\\n]*)\"|'(?<single>[^'\\n]*)')(?<rest>[^`\\n]*)$");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (all.indexOf("title=", from) < 0) {
      return text;
    }
    Code code = Code.of(all, from);
    Draft draft = new Draft(text);
    Matcher match = TITLED.matcher(all);
    int at = from;
    while (at < all.length() && match.find(at)) {
      int start = match.start();
      int end = code.end(start);
      boolean opens = end > start && (start == from || code.end(start - 1) <= start);
      at = match.end();
      // Titles among attributes in braces are read with them.
      if (opens && match.group("info").indexOf('{') < 0) {
        titled(draft, match, all, end);
        at = end;
      }
    }
    return draft.done();
  }

  private static void titled(Draft draft, Matcher match, String all, int end) {
    String indent = match.group("indent");
    String title = match.group("title") == null ? match.group("single") : match.group("title");
    String info = (match.group("info") + match.group("rest")).strip();
    boolean plain = !info.startsWith("{");
    String language = plain ? info.replaceFirst("[ {].*", "") : " " + info;
    if (title.isBlank()) {
      draft.put(match.start(), match.end(), indent + match.group("fence") + language);
      return;
    }
    String head =
        indent
            + "<figure class=\"listing\">\n\n"
            + indent
            + "::: {.listing-title}\n"
            + indent
            + title
            + "\n"
            + indent
            + ":::\n\n";
    draft.put(match.start(), match.end(), head + indent + match.group("fence") + language);
    boolean line = end > 0 && all.charAt(end - 1) == '\n';
    draft.put(end, end, (line ? "" : "\n") + "\n" + indent + "</figure>\n\n");
  }
}
