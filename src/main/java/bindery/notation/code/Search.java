package bindery.notation.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * An expression of a grammar that looks for its next match in a line. It is compiled when a line
 * has a character that a match could begin with, and remembers its last match: most are asked again
 * and again for one that lies further on.
 */
final class Search {
  private static final int FLAGS = Pattern.MULTILINE | Pattern.UNIX_LINES;
  private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
  private static final int VARIANTS = 8;

  private final OnigParser.Parsed parsed;
  private final MatchStart beginning;
  private final AsciiSet needed;
  private final boolean lastEnd;
  private final boolean fileStart;
  private final Matcher[] matchers = new Matcher[VARIANTS];
  private CodeLine line;
  private Matcher found;
  private Matcher last;
  private CodeLine lastLine;
  private int searchedFrom;

  /**
   * @param onig as the grammar has it
   */
  Search(String onig) {
    parsed = OnigParser.parse(onig);
    beginning = MatchStart.of(parsed.root());
    needed = Needed.of(parsed.root());
    lastEnd = onig.contains("\\G");
    fileStart = onig.contains("\\A");
  }

  /**
   * Looks for the first match from a place on.
   *
   * @param anchored whether the place is where the last match ended, for {@code \G}
   * @return where the match begins, or -1
   */
  int find(CodeLine in, int from, boolean anchored) {
    if (in == line
        && !lastEnd
        && from >= searchedFrom
        && (found == null || found.start() >= from)) {
      return found == null ? -1 : found.start();
    }
    found = search(in, from, anchored);
    line = in;
    searchedFrom = from;
    return found == null ? -1 : found.start();
  }

  private Matcher search(CodeLine in, int from, boolean anchored) {
    if (beginning.here() && !anchored || beginning.lineStart() && from > 0) {
      return null;
    }
    if (!in.hasAll(needed, from)) {
      return null;
    }
    int start = beginning.empty() ? from : in.indexOf(beginning.set(), from);
    if (start < 0 || beginning.here() && start > from) {
      return null;
    }
    Matcher matcher = matcher(in, anchored && lastEnd);
    if (in != lastLine || matcher != last) {
      matcher.reset(in);
    }
    last = matcher;
    lastLine = in;
    if (beginning.empty() || lastEnd) {
      return matcher.find(from) ? matcher : null;
    }
    while (start >= 0) {
      boolean within = beginning.wordStart() && in.isWithinWord(start);
      if (!within && matcher.region(start, in.length()).lookingAt()) {
        return matcher;
      }
      start = in.indexOf(beginning.set(), start + 1);
    }
    return null;
  }

  private Matcher matcher(CodeLine in, boolean anchored) {
    boolean first = in.isFirst() && fileStart;
    int variant = (first ? 1 : 0) | (anchored ? 2 : 0) | (in.isAscii() ? 0 : 4);
    if (matchers[variant] == null) {
      int flags = in.isAscii() ? FLAGS : FLAGS | UNICODE;
      matchers[variant] = compiled(JavaRegex.of(parsed, first, anchored), flags);
    }
    return matchers[variant];
  }

  /** An expression that java.util.regex refuses matches nothing. */
  private static Matcher compiled(String java, int flags) {
    try {
      return bounded(Pattern.compile(java, flags));
    } catch (PatternSyntaxException e) {
      return bounded(Pattern.compile("(?!)"));
    }
  }

  /** What is around the part of a line that is searched is looked at. */
  private static Matcher bounded(Pattern pattern) {
    return pattern.matcher("").useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Where the groups of the match that was found begin and end, two for each; -1 has none. */
  int[] groups() {
    int[] places = new int[2 * found.groupCount() + 2];
    for (int i = 0; i <= found.groupCount(); i++) {
      places[2 * i] = found.start(i);
      places[2 * i + 1] = found.end(i);
    }
    return places;
  }
}
