package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Problem;

/**
 * Marks of editors (CriticMarkup): {@code {++put in++}}, {@code {--taken out--}}, {@code {~~old~>
 * new~~}}, {@code {==marked==}}, {@code {>>said of it<<}}. The book is as it is when all changes
 * are accepted; one note says so.
 */
final class CriticMarks implements Rewriting {
  private static final String[] OPEN = {"{++", "{--", "{~~", "{==", "{>>"};
  private static final String[] CLOSE = {"++}", "--}", "~~}", "==}", "<<}"};
  private static final int MARK = 3;

  /** A change is no longer than a few pages; what is may be two signs by chance. */
  private static final int LONGEST = 10_000;

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    int[] closes = new int[OPEN.length];
    boolean any = false;
    for (int kind = 0; kind < OPEN.length; kind++) {
      closes[kind] = all.indexOf(CLOSE[kind], from);
      any |= closes[kind] >= 0;
    }
    return any ? accepted(text, from, closes) : text;
  }

  private static ManuscriptText accepted(ManuscriptText text, int from, int[] closes) {
    String all = text.text();
    Code code = text.code(from);
    Draft draft = new Draft(text);
    int first = -1;
    int at = all.indexOf('{', from);
    while (at >= 0) {
      int next = at + 1;
      int kind = kind(all, at);
      if (kind >= 0 && !code.covers(at)) {
        while (closes[kind] >= 0 && closes[kind] < at + MARK) {
          closes[kind] = all.indexOf(CLOSE[kind], closes[kind] + 1);
        }
        int close = closes[kind];
        if (close >= 0 && close - at < LONGEST) {
          put(draft, all, at, close, kind);
          first = first < 0 ? at : first;
          next = close + MARK;
        }
      }
      at = all.indexOf('{', next);
    }
    if (first >= 0) {
      tell(text, first);
    }
    return draft.done();
  }

  private static int kind(String all, int at) {
    for (int kind = 0; kind < OPEN.length; kind++) {
      if (all.startsWith(OPEN[kind], at)) {
        return kind;
      }
    }
    return -1;
  }

  private static void put(Draft draft, String all, int at, int close, int kind) {
    int words = at + MARK;
    if (OPEN[kind].equals("{~~")) {
      int arrow = all.substring(words, close).indexOf("~>");
      words = arrow < 0 ? words : words + arrow + 2;
    }
    if (OPEN[kind].equals("{--") || OPEN[kind].equals("{>>")) {
      draft.put(at, close + MARK, "");
    } else {
      draft.put(at, words, "");
      draft.put(close, close + MARK, "");
    }
  }

  private static void tell(ManuscriptText text, int at) {
    text.report()
        .add(
            Problem.note(
                "editing-marks",
                text.place(at),
                "",
                "the editor’s changes that are marked in this file are taken as accepted",
                "accept or reject them in the text itself to have it otherwise"));
  }
}
