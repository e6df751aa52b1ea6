package bindery.manuscript.rewrite;

import bindery.manuscript.data.TextNames;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of HTML among the texts of a site: of a whole document its body is the text. Its lines
 * stand without indents and blank ones, so that the parser takes all for one block of HTML
 * (CommonMark 0.31.2, 4.6) and none for code; within {@code <pre>} they stay.
 */
public final class HtmlPages implements Rewriting {
  private static final Pattern BODY = Pattern.compile("(?i)<body(?:\\s[^>]{0,1000})?>");
  private static final Pattern END = Pattern.compile("(?i)</body\\s*>|</html\\s*>");

  /** What a document has around its text. */
  private static final Pattern HEAD =
      Pattern.compile("(?is)\\s*+(?:<!doctype[^>]*+>\\s*+)?(?:<html[^>]*+>\\s*+)?");

  /** Divides a page and is nothing in a chapter. */
  private static final String FRAME =
      "(?i)</?(?:main|article|section|header|footer)(?:\\s[^<>]{0,500})?>";

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)<(?<end>/?)(?<pre>pre|textarea)\\b|(?<blank>^[ \\t]*+(?:\\n|$))|(?<indent>^[ \\t]++)"
              + "|(?<frame>"
              + FRAME
              + ")",
          Pattern.MULTILINE);

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (!TextNames.isPage(text.file())) {
      return text;
    }
    String all = text.text();
    Draft draft = new Draft(text);
    Matcher body = BODY.matcher(all).region(from, all.length());
    Matcher head = HEAD.matcher(all).region(from, all.length());
    int start = body.find() ? body.end() : head.lookingAt() ? head.end() : from;
    Matcher end = END.matcher(all).region(start, all.length());
    int stop = end.find() ? end.start() : all.length();
    draft.put(from, start, "");
    boolean typed = false;
    Matcher mark = MARK.matcher(all).region(start, stop).useAnchoringBounds(false);
    while (mark.find()) {
      if (mark.group("pre") != null) {
        typed = mark.group("end").isEmpty();
      } else if (mark.end() > mark.start() && (!typed || mark.group("blank") != null)) {
        draft.put(mark.start(), mark.end(), typed ? "&#10;" : "");
      }
    }
    draft.put(Math.max(stop, draft.end()), all.length(), "\n");
    return draft.done();
  }
}
