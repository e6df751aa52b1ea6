package bindery.manuscript.rewrite;

import bindery.manuscript.text.Code;
import bindery.manuscript.text.Cut;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is being rewritten: stretch after stretch, in order. */
public final class Draft {
  private static final int LONGEST_TITLE = 1500;

  /** Text in quotes, up to the quotes that close it or to the end of the paragraph. */
  private static final String QUOTED = "[^\"\\\\\\n]*+(?:(?:\\\\.|\\n(?!\\s*\\n))[^\"\\\\\\n]*+)*+";

  /** An address, and what of a title stands before a mark in it. */
  private static final Pattern TITLE =
      Pattern.compile("\\]\\((?:<[^<>\\n]*+>|[^\\s()<>]++)\\s++\"" + QUOTED);

  /** What of a title stands behind a mark in it. */
  private static final Pattern REST = Pattern.compile(QUOTED + "\"\\s*+\\)");

  private final ManuscriptText text;
  private final List<Cut> cuts = new ArrayList<>();
  private int end;

  /** The next quotes behind the last stretch that was asked for. */
  private int quotes = -1;

  public Draft(ManuscriptText text) {
    this.text = text;
  }

  /** Puts something in the place of a stretch that lies behind those before it. */
  public void put(int from, int to, String instead) {
    // Quotes would close the title of a picture, in which this may stand.
    boolean quoted = instead.indexOf('"') >= 0 && isTitle(from, to);
    String put = quoted ? instead.replace('\'', '\u2019').replace('"', '\'') : instead;
    put(new Cut(from, to, put));
  }

  /** Whether a stretch lies in the quotes behind the address of a picture or a link. */
  private boolean isTitle(int from, int to) {
    String all = text.text();
    int end = Math.min(all.length(), to + LONGEST_TITLE);
    if (quotes < to) {
      int next = all.indexOf('"', to);
      quotes = next < 0 ? all.length() : next;
    }
    if (quotes >= end || !REST.matcher(all).region(to, end).lookingAt()) {
      return false;
    }
    Matcher title = TITLE.matcher(all);
    // A title may hold links itself, so the nearest address need not be its own.
    for (int i = from - 1; i >= Math.max(0, from - LONGEST_TITLE); i--) {
      if (all.startsWith("](", i) && title.region(i, from).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Puts what stands in another file, or elsewhere in this one, in the place of a stretch. */
  public void put(int from, int to, ManuscriptText instead) {
    put(Cut.of(from, to, instead));
  }

  private void put(Cut cut) {
    if (cut.from() < end || cut.to() < cut.from()) {
      throw new IllegalArgumentException("stretches overlap at " + cut.from());
    }
    cuts.add(cut);
    end = cut.to();
  }

  /** Where the last stretch ends. */
  public int end() {
    return end;
  }

  public ManuscriptText done() {
    return cuts.isEmpty() ? text : text.without(new EmptiedEmphasis(text.text()).with(cuts));
  }

  /**
   * The text with something in the place of each match outside code.
   *
   * @param sign that is in every match: a text without it is not looked at
   * @param instead what to put there; null leaves it
   */
  public static ManuscriptText replaced(
      ManuscriptText text,
      int from,
      String sign,
      Pattern pattern,
      Function<Matcher, String> instead) {
    if (text.text().indexOf(sign, from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher matcher = pattern.matcher(text.text());
    int at = from;
    while (at <= text.text().length() && matcher.find(at)) {
      int codeEnd = code.end(matcher.start());
      if (codeEnd > matcher.start()) {
        at = codeEnd;
        continue;
      }
      String put = instead.apply(matcher);
      if (put != null) {
        draft.put(matcher.start(), matcher.end(), put);
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return draft.done();
  }

  /**
   * The same for matches that lie in one line each, with its line end at most: only lines with the
   * sign are looked at.
   */
  public static ManuscriptText replacedInLines(
      ManuscriptText text,
      int from,
      String sign,
      Pattern pattern,
      Function<Matcher, String> instead) {
    String all = text.text();
    int found = all.indexOf(sign, from);
    if (found < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher matcher = pattern.matcher(all).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = from; found >= 0; found = all.indexOf(sign, at)) {
      at = Math.max(at, all.lastIndexOf('\n', found) + 1);
      int end = all.indexOf('\n', found);
      end = end < 0 ? all.length() : end + 1;
      while (at < end && matcher.region(at, end).find()) {
        int codeEnd = code.end(matcher.start());
        boolean coded = codeEnd > matcher.start();
        String put = coded ? null : instead.apply(matcher);
        if (put != null) {
          draft.put(matcher.start(), matcher.end(), put);
        }
        at = coded ? codeEnd : Math.max(matcher.end(), matcher.start() + 1);
      }
      at = Math.max(at, end);
    }
    return draft.done();
  }
}
