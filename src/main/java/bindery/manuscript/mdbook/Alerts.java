package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GitHub's alerts: "a Markdown extension based on the blockquote syntax", {@code > [!NOTE]} and
 * four others (GitHub Docs, Basic writing and formatting syntax, Alerts). Other programs write them
 * with more words, a title and a sign for folding: {@code > [!info]- Title}.
 */
final class Alerts implements Rewriting {
  private static final Pattern OPEN =
      Pattern.compile(
          "(?<indent>(?:[ \\t]|>(?=[^\\[\\n]{0,20}>[^\\[\\n]{0,4}\\[!))*+"
              + "(?:(?:[-*+]|[0-9]{1,9}[.)]) +)?+)>[ \\t]*+(?:\\*\\*)?"
              + "\\\\?\\[!(?<word>[\\p{L}][\\p{L}\\p{N}_ -]{0,40})(?:\\|[^\\]\\n]{0,80})?\\\\?\\]"
              + "(?:\\*\\*)?[-+]?(?<title>[^\\n]*+)");

  /** What is longer behind the mark is text. */
  private static final int LONGEST_TITLE = 100;

  /** Alerts in alerts are found one round later. */
  private static final int DEEPEST = 6;

  private final int longestTitle;

  /**
   * @param titled whether the words behind the mark are a title; for docsify they are the text
   */
  Alerts(boolean titled) {
    longestTitle = titled ? LONGEST_TITLE : 0;
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText now = text;
    for (int i = 0; i < DEEPEST && now.text().indexOf("[!", from) >= 0; i++) {
      ManuscriptText next = round(now, from, around);
      if (next == now) {
        return now;
      }
      now = next;
    }
    return now;
  }

  private ManuscriptText round(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    Code code = text.code(from);
    Draft draft = new Draft(text);
    for (int at = from; at < all.length(); ) {
      int end = lineEnd(all, at);
      int next = Math.min(all.length(), end + 1);
      int mark = all.indexOf("[!", at);
      if (mark < 0) {
        break;
      }
      if (mark > end) {
        // Nothing between here and the line of the next mark.
        at = all.lastIndexOf('\n', mark) + 1;
        continue;
      }
      Matcher open = OPEN.matcher(all).region(at, end);
      if (open.matches() && !code.covers(mark)) {
        String first = open.group("indent");
        String indent = first.replaceAll("[-*+0-9.)](?=.*)", " ");
        String title = title(open.group("title"));
        boolean words = title.length() > longestTitle;
        Callout callout = Callout.of(open.group("word").strip(), words ? "" : title, around);
        String head = first + callout.open(indent).substring(indent.length());
        draft.put(at, next, words ? head + indent + title + "\n" : head);
        at = body(draft, all, next, indent);
        draft.put(
            at, at, (at > 0 && all.charAt(at - 1) == '\n' ? "" : "\n") + close(callout, indent));
      } else {
        at = next;
      }
    }
    return draft.done();
  }

  private static String close(Callout callout, String indent) {
    return callout.close(indent).substring(1) + "\n" + indent.stripTrailing() + "\n";
  }

  private static String title(String written) {
    return written.replaceFirst("^\\s*[-+](?=\\s)", "").strip();
  }

  /** Takes the sign of the quote away from its lines; gives where it ends. */
  private static int body(Draft draft, String all, int from, String indent) {
    int at = from;
    boolean text = false;
    while (at < all.length()) {
      int end = lineEnd(all, at);
      int sign = at;
      while (sign < end && sign - at < indent.length() && same(all, sign, indent, sign - at)) {
        sign++;
      }
      while (sign < end && sign - at <= indent.length() + 2 && all.charAt(sign) == ' ') {
        sign++;
      }
      boolean quoted = sign < end && all.charAt(sign) == '>';
      if (!quoted && (!text || lazyEnds(all, at, end))) {
        return at;
      }
      if (quoted) {
        int words = sign + 1 < end && all.charAt(sign + 1) == ' ' ? sign + 2 : sign + 1;
        draft.put(sign, words, "");
        text = !all.substring(words, Math.min(end, words + 80)).isBlank();
      }
      at = Math.min(all.length(), end + 1);
    }
    return at;
  }

  private static boolean same(String all, int at, String indent, int of) {
    char c = all.charAt(at);
    return c == indent.charAt(of) || c == ' ' && indent.charAt(of) != '>';
  }

  /** Whether a line without the sign does not go on with the paragraph before it. */
  private static boolean lazyEnds(String all, int at, int end) {
    String line = all.substring(at, Math.min(end, at + 80)).strip();
    return line.isEmpty() || line.matches("(?:#|[-*+] |```|~~~|:::|<|\\||>|[0-9]+[.)] ).*");
  }

  private static int lineEnd(String all, int at) {
    int end = all.indexOf('\n', at);
    return end < 0 ? all.length() : end;
  }
}
