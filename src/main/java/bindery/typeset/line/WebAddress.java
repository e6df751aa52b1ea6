package bindery.typeset.line;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an address of the web, of mail or of a file goes over to the next line: after a colon or a
 * slash, and before any other mark, so that nobody takes a stop or hyphen of it for one of the
 * sentence; with no hyphen added (<i>The Chicago Manual of Style</i>, 17th edition, §7.46 and
 * §14.18; a single slash, before which it breaks too, is kept at the line's end here as Unicode's
 * UAX #14 does).
 */
public final class WebAddress {
  /** Least characters of it on either side. */
  private static final int LEAST = 3;

  /** Letters in a row from which they are divided, in want of any mark. */
  private static final int LONG = 16;

  private static final String BEFORE = ".,;-?#%~_&@+!$*|";
  private static final String AFTER = ":/\\=";

  /** Bounded and possessive, so that a word of a megabyte is read once and not from each letter. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[A-Za-z][A-Za-z0-9+.-]{0,30}://|www\\.|mailto:|doi:)\\S{4,}"
              + "|(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++"
              + "|(?<![\\w.@-])(?:[A-Za-z0-9-]++\\.)++[a-z]{2,}+/\\S+"
              + "|(?<![\\w/.~])[~.]{0,2}/[\\w.-]+/\\S+");

  private static final Pattern END = Pattern.compile("[.,;:!?\"'”’»)\\]}>]+$");

  private WebAddress() {}

  /** Sorts of places in a word where a line may end, by their offset in it. */
  public enum Place {
    NONE,
    /** No address is here. */
    OUTSIDE,
    /** After a colon or a slash. */
    AFTER,
    /** Before another mark. */
    BEFORE,
    /** Within what is long and has no mark. */
    WITHIN
  }

  /** The places of a word, or nothing where no address is in it. */
  public static Place[] places(String word) {
    if (word.length() < 8 || !marked(word)) {
      return new Place[0];
    }
    Matcher matcher = ADDRESS.matcher(word);
    if (!matcher.find()) {
      return new Place[0];
    }
    Matcher close = END.matcher(matcher.group());
    int from = matcher.start();
    int to = close.find() ? from + close.start() : matcher.end();
    Place[] places = new Place[word.length() + 1];
    for (int at = 0; at < places.length; at++) {
      boolean inside = at >= from + LEAST && at <= to - LEAST;
      places[at] = at <= from || at >= to ? Place.OUTSIDE : Place.NONE;
      places[at] = inside ? place(word, at) : places[at];
    }
    for (int at = from; at < to; at++) {
      int run = at;
      while (run < to && Character.isLetterOrDigit(word.charAt(run))) {
        run++;
      }
      if (run - at >= LONG) {
        int first = Math.max(at, from) + LEAST;
        Arrays.fill(places, first, Math.max(first, Math.min(run, to) - LEAST + 1), Place.WITHIN);
      }
      at = run;
    }
    return places;
  }

  private static boolean marked(String word) {
    return word.indexOf('/') >= 0
        || word.indexOf(':') >= 0
        || word.indexOf('@') >= 0
        || word.contains("www.");
  }

  private static Place place(String word, int at) {
    char before = word.charAt(at - 1);
    char after = word.charAt(at);
    if (AFTER.indexOf(before) >= 0) {
      return AFTER.indexOf(after) >= 0 ? Place.NONE : Place.AFTER;
    }
    boolean mark = BEFORE.indexOf(after) >= 0 && BEFORE.indexOf(before) < 0;
    return mark ? Place.BEFORE : Place.NONE;
  }
}
