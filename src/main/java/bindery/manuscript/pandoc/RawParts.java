package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts for one format. pandoc, raw_attribute: "Inline spans and fenced code blocks with a special
 * kind of attribute will be parsed as raw content with the designated format." HTML is read as the
 * HTML of the text, LaTeX as its TeX; what is for other formats is no part of the book.
 */
final class RawParts implements Rewriting {
  private static final Set<String> READ =
      Set.of("html", "html4", "html5", "epub", "epub2", "epub3", "tex", "latex", "markdown", "md");

  private static final Pattern SPEC = Pattern.compile("\\{=([\\w+-]+)\\}");
  private static final Pattern FENCE = Pattern.compile("[ \\t>]*(`{3,}|~{3,})[ \\t]*");

  /** A formula; what has dollars that open none is passed over. */
  private static final Pattern FORMULA =
      Pattern.compile("\\\\.|\\$\\$|\\$(?=[ \\t]*+[^$\\s])((?:[^$\\\\\\n]|\\\\.)++)\\$");

  private static final int LONGEST = 2000;

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    int at = all.indexOf("{=", from);
    if (at < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher spec = SPEC.matcher(all);
    while (at >= 0) {
      if (spec.region(at, all.length()).lookingAt()) {
        int line = lineStart(all, at);
        Matcher fence = FENCE.matcher(all).region(Math.max(line, 0), at);
        if (line >= 0
            && fence.matches()
            && line >= draft.end()
            && (line == from || code.end(line - 1) <= line)) {
          block(text, draft, line, fence.group(1), spec, code.end(fence.start(1)));
        } else if (all.charAt(Math.max(0, at - 1)) == '`' && code.end(at - 1) == at) {
          inline(text, draft, at, spec);
        }
      }
      at = all.indexOf("{=", Math.max(at + 2, draft.end()));
    }
    return draft.done();
  }

  /** Where the line begins in which only a fence stands before this offset, or -1. */
  private static int lineStart(String text, int at) {
    int i = at;
    while (i > 0 && at - i < 200 && " \t>`~".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n' ? i : -1;
  }

  private static boolean isRead(ManuscriptText text, Matcher spec) {
    String format = spec.group(1).toLowerCase(Locale.ROOT);
    if (!READ.contains(format)) {
      text.note(
          "raw-part",
          spec.start(),
          spec.group(),
          "this part is for another format and is left out:",
          "nothing need be done");
      return false;
    }
    return true;
  }

  private static void block(
      ManuscriptText text, Draft draft, int line, String fence, Matcher spec, int end) {
    String all = text.text();
    int first = all.indexOf('\n', spec.end()) + 1;
    if (first <= 0 || end <= first) {
      return;
    }
    int last = all.lastIndexOf('\n', end - 2) + 1;
    boolean closed = last >= first && all.substring(last, end).strip().startsWith(fence);
    if (!isRead(text, spec)) {
      draft.put(line, end, "");
      return;
    }
    draft.put(line, first, "\n");
    if (spec.group(1).toLowerCase(Locale.ROOT).endsWith("tex")) {
      tighten(all, draft, first, closed ? last : end);
    }
    if (closed) {
      draft.put(last, end, "\n");
    }
  }

  /** TeX has formulas with spaces at their ends, where pandoc has none. */
  private static void tighten(String text, Draft draft, int from, int to) {
    Matcher formula = FORMULA.matcher(text).region(from, to);
    while (formula.find()) {
      if (formula.group(1) != null) {
        int first = formula.start(1);
        int last = formula.end(1);
        while (isBlank(text.charAt(first))) {
          first++;
        }
        while (isBlank(text.charAt(last - 1)) && text.charAt(last - 2) != '\\') {
          last--;
        }
        draft.put(formula.start(1), first, "");
        draft.put(last, formula.end(1), "");
      }
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static void inline(ManuscriptText text, Draft draft, int at, Matcher spec) {
    String all = text.text();
    int run = at;
    while (run > 0 && all.charAt(run - 1) == '`') {
      run--;
    }
    int open = opening(all, run, at - run, Math.max(draft.end(), at - LONGEST));
    if (open < 0) {
      return;
    }
    boolean read = isRead(text, spec);
    if (!read) {
      draft.put(open, spec.end(), "");
      return;
    }
    draft.put(open, open + at - run, "");
    draft.put(run, spec.end(), "");
  }

  /** Where as many backticks stand before this offset, or -1. */
  private static int opening(String text, int before, int length, int least) {
    int i = before - 1;
    while (i >= least) {
      if (text.charAt(i) != '`') {
        i--;
        continue;
      }
      int end = i;
      while (i >= 0 && text.charAt(i) == '`') {
        i--;
      }
      if (end - i == length) {
        return i + 1;
      }
    }
    return -1;
  }
}
