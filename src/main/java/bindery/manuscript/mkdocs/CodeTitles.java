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

  private static final Pattern LINES =
      Pattern.compile("\\b(?:linenums|hl_lines)=(?:\"[^\"\\n]*\"|'[^'\\n]*'|\\S+)");

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

  /** The same in braces, as the parser reads it, with what is said of lines. */
  private static void titled(Draft draft, Matcher match) {
    String language = match.group("info").strip().replaceFirst("[ ,].*", "");
    language = language.contains("=") ? "" : language;
    String title = match.group("title") == null ? match.group("single") : match.group("title");
    char quote = title.indexOf('"') < 0 ? '"' : '\'';
    String kind = language.isEmpty() ? "" : "." + language + " ";
    StringBuilder lines = new StringBuilder();
    Matcher about = LINES.matcher(match.group("info") + " " + match.group("rest"));
    while (about.find()) {
      lines.append(' ').append(about.group());
    }
    String name = title.isBlank() ? "" : "title=" + quote + title + quote;
    String inside = (kind + name + lines).strip();
    String named = title.isBlank() && lines.isEmpty() ? language : " {" + inside + "}";
    draft.put(match.start(), match.end(), match.group("indent") + match.group("fence") + named);
  }
}
