package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.rewrite.Tab;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blocks whose text is indented by four. Python-Markdown, "Admonition": "{@code !!! type "optional
 * title"} … any number of other indented markdown elements"; PyMdown Extensions, "Details" ({@code
 * ???}), "Tabbed" ({@code === "Title"}).
 */
final class IndentedBlocks implements Rewriting {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:!!!|\\?\\?\\?\\+?)[ \\t]*(?<kind>[\\p{L}\\p{N}_|-]+(?:[ \\t]+[\\p{L}\\p{N}_|-]+)*+)?"
              + "(?<colon>:)?[ \\t]*(?:\"(?<title>.*)\"|(?<open>\".*))?[ \\t]*");
  private static final Pattern TAB =
      Pattern.compile("===[!+]{0,2}[ \\t]+(?:\"(?<title>.*)\"|'(?<single>.*)')[ \\t]*");
  private static final Pattern FENCE =
      Pattern.compile("(?:[-*+] +|\\d{1,9}[.)] +)?(`{3,}|~{3,})(.*)");
  private static final Set<String> KINDS =
      Set.of("note", "info", "tip", "hint", "warning", "danger", "caution", "important", "example");

  private static final int WIDTH = 4;

  /** Deeper ones stay as they are. */
  private static final int DEEPEST = 20;

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    boolean none =
        all.indexOf("!!!", from) < 0
            && all.indexOf("???", from) < 0
            && all.indexOf("===", from) < 0;
    return none ? text : new Scan(text, around).done(from);
  }

  /**
   * What stands open.
   *
   * @param column of its mark in the file
   * @param indent before its mark in what is put out
   * @param loose whether its text was not indented, so that it ends at a blank line
   */
  private record Open(int column, String indent, String close, boolean loose) {}

  private static final class Scan {
    private final ManuscriptText text;
    private final String all;
    private final FolderContext around;
    private final Draft draft;
    private final List<Open> open = new ArrayList<>();
    private String fence = "";

    Scan(ManuscriptText text, FolderContext around) {
      this.text = text;
      this.all = text.text();
      this.around = around;
      this.draft = new Draft(text);
    }

    ManuscriptText done(int from) {
      for (int at = from; at < all.length(); ) {
        int end = all.indexOf('\n', at);
        end = end < 0 ? all.length() : end;
        line(at, end);
        at = end + 1;
      }
      while (!open.isEmpty()) {
        String close = open.remove(open.size() - 1).close();
        draft.put(all.length(), all.length(), "\n" + close + "\n");
      }
      return draft.done();
    }

    private void line(int at, int end) {
      int words = at;
      int column = 0;
      while (words < end && (all.charAt(words) == ' ' || all.charAt(words) == '\t')) {
        column = all.charAt(words) == '\t' ? (column / WIDTH + 1) * WIDTH : column + 1;
        words++;
      }
      if (words == end || all.charAt(words) == '\r') {
        loose(at);
        return;
      }
      close(at, column);
      String line = all.substring(words, end).stripTrailing();
      boolean opened =
          fence.isEmpty() && open.size() < DEEPEST && opens(line, at, end, words, column);
      if (!opened) {
        fence(line);
        dedent(at, words, column);
      }
    }

    /** Ends what this line is not indented enough for. */
    private void close(int at, int column) {
      StringBuilder closed = new StringBuilder();
      while (!open.isEmpty() && column < open.get(open.size() - 1).column() + WIDTH) {
        closed.append(open.remove(open.size() - 1).close()).append('\n');
        fence = "";
      }
      if (!closed.isEmpty()) {
        draft.put(at, at, closed.append('\n').toString());
      }
    }

    /** A blank line ends what was not indented. */
    private void loose(int at) {
      if (!open.isEmpty() && open.get(open.size() - 1).loose() && fence.isEmpty()) {
        draft.put(at, at, open.remove(open.size() - 1).close() + "\n");
      }
    }

    /** Takes away the indent of the blocks that the line stands in. */
    private void dedent(int at, int words, int column) {
      if (open.isEmpty()) {
        return;
      }
      Open last = open.get(open.size() - 1);
      int more = column - last.column() - WIDTH;
      draft.put(at, words, last.indent() + " ".repeat(Math.max(0, more)));
    }

    private boolean opens(String line, int at, int end, int words, int column) {
      char mark = line.charAt(0);
      Matcher note = mark == '!' || mark == '?' ? NOTE.matcher(line) : null;
      Matcher tab = mark == '=' ? TAB.matcher(line) : null;
      boolean isNote = note != null && note.matches() && line.length() > 3 && isKind(note);
      boolean isTab = tab != null && tab.matches();
      boolean indented = (isNote || isTab) && hasText(end, column);
      boolean loose =
          isNote && !indented && mark == '!' && open.isEmpty() && lacksIndent(note, end);
      boolean alone = isNote && !indented && !loose && mark == '!' && titled(note) && endsHere(end);
      if (!indented && !loose && !alone) {
        return false;
      }
      String before =
          open.isEmpty()
              ? all.substring(at, words)
              : open.get(open.size() - 1).indent()
                  + " ".repeat(Math.max(0, column - open.get(open.size() - 1).column() - WIDTH));
      String head;
      String close;
      if (isNote) {
        Callout callout = callout(note);
        head = callout.open(before);
        close = callout.close(before);
      } else {
        Tab one = new Tab(tab.group("title") == null ? tab.group("single") : tab.group("title"));
        head = one.open(before);
        close = one.close(before);
      }
      draft.put(at, Math.min(all.length(), end + 1), "\n" + head + (alone ? close + "\n" : ""));
      if (alone) {
        return true;
      }
      open.add(new Open(loose ? column - WIDTH : column, before, close, loose));
      return true;
    }

    /** Python-Markdown has no colon behind the kind; where the kind is one, it is a slip. */
    private static boolean isKind(Matcher note) {
      String kind = note.group("kind") == null ? "" : note.group("kind");
      return note.group("colon") == null || KINDS.contains(kind.toLowerCase(Locale.ROOT));
    }

    /** A mark without anything below it is text. */
    private boolean hasText(int end, int column) {
      int at = end;
      int width = 0;
      while (at < all.length() && Character.isWhitespace(all.charAt(at))) {
        width = all.charAt(at) == '\n' ? 0 : all.charAt(at) == '\t' ? width + WIDTH : width + 1;
        at++;
      }
      return at < all.length() && width >= column + WIDTH;
    }

    /** Some authors say all that they have to say in the title. */
    private static boolean titled(Matcher note) {
      String title = note.group("title");
      return title != null && !title.isBlank() && note.group("kind") != null;
    }

    private boolean endsHere(int end) {
      int next = all.indexOf('\n', Math.min(all.length(), end + 1));
      return all.substring(end, next < 0 ? all.length() : next).isBlank();
    }

    /** A kind that every tool has, and its text on the next lines, with the indent forgotten. */
    private boolean lacksIndent(Matcher note, int end) {
      String kind = note.group("kind") == null ? "" : note.group("kind");
      int next = all.indexOf('\n', Math.min(all.length(), end + 1));
      return KINDS.contains(kind.toLowerCase(Locale.ROOT))
          && end < all.length()
          && !all.substring(end, next < 0 ? all.length() : next).isBlank();
    }

    private Callout callout(Matcher note) {
      String kinds = note.group("kind") == null ? "note" : note.group("kind");
      String kind = kinds.strip().split("[ \\t|]+")[0];
      String title = note.group("title");
      String words = title == null ? "" : title.replace("\\\"", "\"");
      // Empty quotes are no title at all, not that of the kind.
      return title != null && title.isBlank()
          ? new Callout(Callout.of(kind, "", around).kind(), "")
          : Callout.of(kind, words, around);
    }

    private void fence(String line) {
      Matcher mark =
          line.length() > 2 && "`~-*+0123456789".indexOf(line.charAt(0)) >= 0
              ? FENCE.matcher(line)
              : null;
      if (mark == null || !mark.matches()) {
        return;
      }
      if (fence.isEmpty()) {
        boolean spoilt = mark.group(1).charAt(0) == '`' && mark.group(2).indexOf('`') >= 0;
        fence = spoilt ? "" : mark.group(1);
      } else if (mark.group(1).charAt(0) == fence.charAt(0)
          && mark.group(1).length() >= fence.length()
          && mark.group(2).isBlank()) {
        fence = "";
      }
    }
  }
}
