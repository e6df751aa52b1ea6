package bindery.manuscript.mdbook;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.Set;

/**
 * Strong words with spaces inside the asterisks: {@code **words **}. GitBook's own Markdown reads
 * whatever stands between two of them as strong, wherever they stand (kramed, the parser of
 * GitBook's toolchain, rule {@code strong}); pandoc, Python-Markdown and kramdown too, but for
 * those that spaces stand within. In other folders they are read so where CommonMark leaves
 * asterisks standing that can mean nothing else: two that words follow and two that they end at,
 * one of which is parted from them (CommonMark 0.31.2, 6.2).
 */
final class LooseStrong implements Rewriting {
  private static final String MARK = "**";

  /** Words between asterisks are no longer than this, a paragraph. */
  private static final int LONGEST = 1_500;

  /** Tools whose parsers ask for no space between a sign within and a letter without. */
  private static final Set<Tool> TIGHT =
      Set.of(
          Tool.GITBOOK,
          Tool.PANDOC,
          Tool.QUARTO,
          Tool.BOOKDOWN,
          Tool.MKDOCS,
          Tool.JEKYLL,
          Tool.ELECTRIC,
          Tool.LEANPUB);

  private final boolean gitBook;
  private final boolean tight;

  /**
   * @param tool whose folder it is
   */
  LooseStrong(Tool tool) {
    this.gitBook = tool == Tool.GITBOOK;
    this.tight = TIGHT.contains(tool);
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (all.indexOf(MARK, from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    int open = -1;
    int line = all.indexOf('\n', from);
    for (int at = next(all, from, code); at >= 0; at = next(all, at + 2, code)) {
      while (line >= 0 && line < at) {
        open = gitBook || begins(all, line + 1) ? -1 : open;
        line = all.indexOf('\n', line + 1);
      }
      if (open < 0) {
        open = at;
        continue;
      }
      String words = all.substring(open + 2, at);
      boolean loose = !words.isBlank() && !words.equals(words.strip());
      if (loose && !gitBook && !isMeant(all, open, at)) {
        open = at;
        continue;
      }
      if (loose) {
        int first = open + 2 + words.length() - words.stripLeading().length();
        int last = first + words.strip().length();
        // A backslash that breaks the line would escape them.
        last -= last > first + 1 && all.startsWith("\\\n", last - 1) ? 1 : 0;
        draft.put(open, first, all.substring(open + 2, first) + MARK);
        draft.put(last, at + 2, MARK + all.substring(last, at));
      } else if (gitBook && words.isBlank()) {
        draft.put(open, at + 2, words);
      } else if (tight && isTight(all, open, at)) {
        draft.put(open, open + 2, "<strong>");
        draft.put(at, at + 2, "</strong>");
      }
      open = -1;
    }
    return draft.done();
  }

  /**
   * Whether a line may begin something new: it is blank, or a mark stands at its head, and not the
   * asterisks that end what a break parts from them.
   */
  private static boolean begins(String all, int line) {
    int at = line;
    while (at < all.length() && all.charAt(at) == ' ') {
      at++;
    }
    if (line > 1 && all.charAt(line - 2) == '\\' && all.startsWith(MARK, at)) {
      return false;
    }
    return at == all.length() || !Character.isLetter(all.codePointAt(at));
  }

  /**
   * Whether two asterisks can only end these words: one side alone is parted from its asterisks, as
   * neither is in {@code 2 ** 3 ** 4}, and no letters or digits follow that they would open, as in
   * {@code **kwargs and **args}; those of scripts without spaces may, and any may where the words
   * begin a line.
   */
  private static boolean isMeant(String all, int open, int at) {
    boolean before = Character.isWhitespace(all.charAt(open + 2));
    boolean after = Character.isWhitespace(all.charAt(at - 1));
    int next = at + 2 < all.length() ? all.codePointAt(at + 2) : '\n';
    boolean opens = Character.isLetterOrDigit(next) && !Character.isIdeographic(next);
    boolean first = before && (open == 0 || all.charAt(open - 1) == '\n');
    return at - open <= LONGEST && before != after && (!opens || first) && next != '_';
  }

  /**
   * Whether CommonMark leaves asterisks standing because a sign stands within them and a letter, or
   * a soft hyphen, without: {@code **Note:**For}.
   */
  private static boolean isTight(String all, int open, int at) {
    boolean opens = isLetter(all, open - 1) && isSign(all, open + 2);
    return opens || isSign(all, at - 1) && isLetter(all, at + 2);
  }

  private static boolean isLetter(String all, int at) {
    return at >= 0
        && at < all.length()
        && (Character.isLetterOrDigit(all.charAt(at))
            || Character.getType(all.charAt(at)) == Character.FORMAT);
  }

  private static boolean isSign(String all, int at) {
    char c = all.charAt(at);
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
  }

  /** Whether a backslash stands before it that is not itself what one before it escapes. */
  private static boolean isEscaped(String all, int at) {
    int first = at;
    while (first > 0 && all.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }

  /** The next two asterisks that are not three, outside code. */
  private static int next(String all, int from, Code code) {
    int at = all.indexOf(MARK, from);
    while (at >= 0) {
      at += isEscaped(all, at) ? 1 : 0;
      int end = at;
      while (end < all.length() && all.charAt(end) == '*') {
        end++;
      }
      int codeEnd = code.end(at);
      if (end - at == 2 && codeEnd == at) {
        return at;
      }
      at = all.indexOf(MARK, Math.max(end, codeEnd));
    }
    return -1;
  }
}
