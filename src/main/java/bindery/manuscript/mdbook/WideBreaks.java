package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A break between scenes that is indented as paragraphs of Chinese and Japanese are, by wide
 * spaces, or by spaces that do not break, or that is moved to the middle of the line by many.
 * CommonMark knows no such spaces before asterisks (0.31.2, 4.1; four make code of them, 4.4), but
 * a line of nothing else, with nothing above it and below, means nothing else.
 */
final class WideBreaks implements Rewriting {
  private static final String WIDE = "\u3000\u00A0\u2003";
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^ {0,3}+([" + WIDE + "][ " + WIDE + "]*+)?(?:\\*[ " + WIDE + "]*+){3,}+$");

  /** Behind the end of an empty line: a break, and another empty line or the end. */
  private static final Pattern MIDDLE =
      Pattern.compile("\\n(?: {4}|\\t)[ \\t]*+(?:\\*[ \\t]*+){3,12}(?=\\n[ \\t]*+\\n|\\s*+\\z)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher line = LINE.matcher(all).region(from, all.length());
    while (line.find()) {
      boolean wide = line.group().chars().anyMatch(c -> WIDE.indexOf(c) >= 0);
      if (wide && !code.covers(line.start())) {
        draft.put(line.start(), line.end(), "***");
      }
    }
    return middle(draft.done(), from);
  }

  private static ManuscriptText middle(ManuscriptText text, int from) {
    String all = text.text();
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher line = MIDDLE.matcher(all).region(from, all.length());
    while (line.find()) {
      int above = aboveEmpty(all, line.start());
      // What stands between fences is code at the line above it too.
      if (above >= from && !code.covers(above)) {
        draft.put(line.start() + 1, line.end(), "***");
      }
    }
    return draft.done();
  }

  /** The last letter of a line with words, below which there is an empty one; else negative. */
  private static int aboveEmpty(String all, int end) {
    int at = end - 1;
    int lines = 0;
    while (at >= 0 && (all.charAt(at) == ' ' || all.charAt(at) == '\t' || all.charAt(at) == '\n')) {
      lines += all.charAt(at) == '\n' ? 1 : 0;
      at--;
    }
    return lines == 1 ? at : -1;
  }
}
