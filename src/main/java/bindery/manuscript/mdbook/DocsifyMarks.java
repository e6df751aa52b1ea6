package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.rewrite.Tab;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * docsify's helpers: {@code !> important} and {@code ?> tip}, a paragraph each; settings of links,
 * pictures and headings ({@code ':ignore'}, {@code :size=50%}, {@code {docsify-ignore}}); and the
 * tabs of docsify-tabs, headings or bold words between {@code <!-- tabs:start -->} and {@code <!--
 * tabs:end -->} (docsify's documentation, Markdown and Helpers; docsify-tabs).
 */
final class DocsifyMarks implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "(?m)(?<help>^[ \\t]{0,8}[!?]>[ \\t])"
              + "|(?<ignore>[ \\t]*(?:<!--[ \\t]*)?\\{docsify-ignore(?:-all)?\\}(?:[ \\t]*-->)?)"
              + "|(?<tabs><!--[ \\t]*tabs:(?<which>start|end)[ \\t]*-->)"
              + "|(?<title>^[ \\t]{0,3}(?:#{1,6}[ \\t]+[^\\n]*|\\*\\*[^*\\n]+\\*\\*[ \\t]*)$)"
              + "|(?<set>(?<=[^\\s(])[ \\t]+(?<quote>[\"']):(?:ignore|target|disabled|class|id|size"
              + "|crossorgin|include)\\b[^\"'\\n]{0,100}\\k<quote>(?=\\)))");

  private static final Pattern IGNORE =
      Pattern.compile("[ \\t]*(?:<!--[ \\t]*)?\\{docsify-ignore(?:-all)?\\}(?:[ \\t]*-->)?");

  private static final Pattern ID =
      Pattern.compile("[ \\t]+[\"']?:id=([\\p{L}\\p{N}_-]+)[\"']?[ \\t]*$");
  private static final Pattern SIZE = Pattern.compile(":size=(\\d+%?)(?:x(\\d+))?");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher mark = MARK.matcher(all).region(from, all.length());
    boolean tabs = false;
    boolean open = false;
    while (mark.find()) {
      if (code.covers(mark.start()) || mark.start() < draft.end()) {
        continue;
      }
      if (mark.group("help") != null) {
        help(draft, all, mark, around);
      } else if (mark.group("ignore") != null) {
        draft.put(mark.start(), mark.end(), "");
      } else if (mark.group("set") != null) {
        draft.put(mark.start(), mark.end(), "");
        size(draft, mark);
      } else if (mark.group("tabs") != null) {
        draft.put(mark.start(), mark.end(), open ? new Tab("").close("") + "\n" : "");
        tabs = mark.group("which").equals("start");
        open = false;
      } else if (tabs) {
        String title = mark.group("title").strip().replaceFirst("^#+\\s+", "");
        String words = title.replaceFirst("^\\*\\*(.*)\\*\\*$", "$1");
        String close = open ? new Tab("").close("") + "\n\n" : "";
        draft.put(mark.start(), mark.end(), close + new Tab(words).open(""));
        open = true;
      } else {
        id(draft, mark);
      }
    }
    return draft.done();
  }

  /** A paragraph that begins with the mark, up to the next blank line. */
  private static void help(Draft draft, String all, Matcher mark, FolderContext around) {
    String sign = mark.group("help").strip();
    String indent = mark.group("help").substring(0, mark.group("help").indexOf(sign));
    Callout callout = Callout.of(sign.equals("?>") ? "tip" : "important", "", around);
    draft.put(mark.start(), mark.end(), callout.open(indent) + indent);
    int end = mark.end();
    while (end < all.length()) {
      int line = all.indexOf('\n', end);
      end = line < 0 ? all.length() : line;
      int next = all.indexOf('\n', end + 1);
      if (all.substring(Math.min(all.length(), end + 1), next < 0 ? all.length() : next)
          .isBlank()) {
        break;
      }
      end++;
    }
    end = Math.min(end, all.length());
    draft.put(end, end, callout.close(indent) + "\n");
  }

  private static void size(Draft draft, Matcher mark) {
    Matcher size = SIZE.matcher(mark.group("set"));
    if (size.find()) {
      String height = size.group(2) == null ? "" : " height=" + size.group(2);
      draft.put(mark.end(), mark.end() + 1, "){width=" + size.group(1) + height + "}");
    }
  }

  private static void id(Draft draft, Matcher mark) {
    String title = mark.group("title");
    Matcher id = ID.matcher(title);
    Matcher ignore = IGNORE.matcher(title);
    if (ignore.find()) {
      draft.put(mark.start() + ignore.start(), mark.start() + ignore.end(), "");
    } else if (title.stripLeading().startsWith("#") && id.find()) {
      draft.put(mark.start() + id.start(), mark.start() + id.end(), " {#" + id.group(1) + "}");
    }
  }
}
