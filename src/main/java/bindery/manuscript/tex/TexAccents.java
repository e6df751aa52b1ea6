package bindery.manuscript.tex;

import bindery.book.Diacritics;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters with accents as TeX writes them: {@code \'e}, {@code \"{o}}, {@code \c{c}}. */
public final class TexAccents {
  private static final Pattern ACCENT =
      Pattern.compile(
          "\\\\(?:(?<sign>[\"'`^~=.])(?:\\{\\s*(?<in>\\\\?[A-Za-z])\\s*\\}|(?<bare>\\\\?[A-Za-z]))"
              + "|(?<name>[cvuHkrdb])(?:\\{\\s*(?<named>\\\\?[A-Za-z])\\s*\\}|[ \\t]+(?<apart>[A-Za-z])))");

  /** Whose bare form stands for a letter in whatever Markdown: nobody escapes these in a word. */
  private static final String RARE = "`^=";

  private static final String VOWELS = "aeiouyAEIOUY";

  /**
   * @param end where the accent and its letter end
   */
  record Letter(String letter, int end) {}

  private TexAccents() {}

  /** All of a text that is TeX. */
  public static String read(String tex) {
    StringBuilder out = new StringBuilder(tex.length());
    int from = 0;
    for (int at = tex.indexOf('\\'); at >= 0; at = tex.indexOf('\\', at + 2)) {
      Optional<Letter> letter = at < from ? Optional.empty() : at(tex, at, true);
      if (letter.isPresent()) {
        boolean braced =
            at > from && tex.charAt(at - 1) == '{' && tex.startsWith("}", letter.get().end());
        out.append(tex, from, braced ? at - 1 : at).append(letter.get().letter());
        from = letter.get().end() + (braced ? 1 : 0);
      }
    }
    return out.append(tex, from, tex.length()).toString();
  }

  /**
   * The letter that is written from this backslash on.
   *
   * @param tex whether all there is TeX; if not, a backslash before a quote or an apostrophe may
   *     only say that it is no mark of Markdown
   */
  static Optional<Letter> at(String text, int at, boolean tex) {
    Matcher accent = ACCENT.matcher(text).region(at, Math.min(text.length(), at + 16));
    if (!accent.lookingAt()) {
      return Optional.empty();
    }
    String mark = accent.group("sign") == null ? accent.group("name") : accent.group("sign");
    String bare = accent.group("bare");
    boolean open = accent.group("apart") != null || bare != null;
    boolean wrapped = at > 0 && text.charAt(at - 1) == '{' && text.startsWith("}", accent.end());
    if (!tex
        && !wrapped
        && open
        && (bare == null || !isWithin(text, at, mark, bare, accent.end()))) {
      return Optional.empty();
    }
    String braced = accent.group("in") == null ? accent.group("named") : accent.group("in");
    String base = bare != null ? bare : braced == null ? accent.group("apart") : braced;
    String letter = base.replace("\\", "");
    String composed = Diacritics.over(mark, letter);
    boolean known = composed.length() == 1;
    return known || tex ? Optional.of(new Letter(composed, accent.end())) : Optional.empty();
  }

  /**
   * Whether an accent without braces stands in a word: {@code Schr\"odinger}, {@code Poincar\'e}.
   * An apostrophe within a word, {@code l\'eau}, is none.
   */
  private static boolean isWithin(String text, int at, String mark, String letter, int end) {
    boolean after = at > 0 && Character.isLetter(text.charAt(at - 1));
    boolean before = end < text.length() && Character.isLetter(text.charAt(end));
    boolean vowel = VOWELS.contains(letter);
    return switch (mark) {
      case "'" -> vowel && !before && after && at > 1 && Character.isLetter(text.charAt(at - 2));
      case "\"" -> vowel && before && after;
      case "~" -> letter.equalsIgnoreCase("n") && (before || after);
      default -> RARE.contains(mark) && (before || after);
    };
  }
}
