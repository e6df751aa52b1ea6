package bindery.apparatus.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens or fills ranges of pages (CSL 1.0.2, appendix V). */
public final class PageRanges {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{L}\\d])([\\p{L}\\d]*\\p{L}|)(\\d{1,9})\\s*(?:--?-?|–|—)\\s*(\\p{L}*)(\\d{1,9})(?![\\p{L}\\d])");

  private static final Pattern HYPHEN =
      Pattern.compile(
          "(?<=\\d)\\s*(?:---?|[-–])\\s*(?=\\d)|(?<=\\b[ivxlc]{1,9})\\s*(?:---?|[-–])\\s*(?=[ivxlc]+\\b)");

  private PageRanges() {}

  public static String of(String text, String format, String delimiter) {
    String plain = text.replace("\\-", "\u0001");
    if (format.isEmpty()) {
      plain = HYPHEN.matcher(plain).replaceAll(Matcher.quoteReplacement(delimiter));
    } else {
      plain =
          RANGE
              .matcher(plain)
              .replaceAll(range -> Matcher.quoteReplacement(range(range, format, delimiter)));
      plain = HYPHEN.matcher(plain).replaceAll(Matcher.quoteReplacement(delimiter));
    }
    return plain
        .replaceAll("\\s*([,&])\\s*", "$1 ")
        .replace("& ", " & ")
        .replaceAll(" +", " ")
        .replace('\u0001', '-');
  }

  private static String range(java.util.regex.MatchResult range, String format, String delimiter) {
    String letters = range.group(1);
    String from = range.group(2);
    String to = range.group(4);
    boolean same =
        range.group(3).equals(letters) || letters.matches(".*\\d.*") && range.group(3).isEmpty();
    if (!same) {
      return range.group();
    }
    String whole =
        to.length() < from.length() ? from.substring(0, from.length() - to.length()) + to : to;
    boolean rises = Long.parseLong(whole) > Long.parseLong(from);
    if (!rises) {
      return letters + from + delimiter + range.group(3) + to;
    }
    boolean inLetters = !letters.isEmpty();
    String end =
        switch (format) {
          case "minimal" -> shortened(from, whole, 1);
          case "minimal-two" -> shortened(from, whole, 2);
          case "chicago", "chicago-15" -> chicago(from, whole, true);
          case "chicago-16" -> chicago(from, whole, false);
          default -> whole;
        };
    boolean full = end.length() == whole.length();
    return letters + from + delimiter + (inLetters && full ? letters : "") + end;
  }

  private static String shortened(String from, String to, int least) {
    if (from.length() != to.length()) {
      return to;
    }
    int same = 0;
    while (same < to.length() - least && from.charAt(same) == to.charAt(same)) {
      same++;
    }
    return to.substring(same);
  }

  private static String chicago(String from, String to, boolean fifteenth) {
    long first = Long.parseLong(from);
    if (first < 100 || first % 100 == 0 || from.length() != to.length()) {
      return to;
    }
    if (first % 100 < 10) {
      return shortened(from, to, 1);
    }
    String end = shortened(from, to, 2);
    return fifteenth && from.length() == 4 && end.length() > 2 ? to : end;
  }
}
