package bindery.notation.code;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a block ends: where an expression is found, or with the first line where it is not. */
final class Ending {
  private static final Pattern BACK = Pattern.compile("\\\\(\\d+)");
  private static final Pattern SPECIAL = Pattern.compile("[\\-\\\\{}*+?|^$.,\\[\\]()#\\s]");

  private final String onig;
  private final boolean refersBack;
  private final Map<String, Search> searches = new HashMap<>();

  /** Whether it goes on while the expression is found at the start of lines. */
  final boolean goesOnWhile;

  /** Whether rules within the block are tried before its end. */
  final boolean last;

  Ending(String onig, boolean goesOnWhile, boolean last) {
    this.onig = onig;
    this.goesOnWhile = goesOnWhile;
    this.last = last;
    refersBack = BACK.matcher(onig).find();
  }

  /** The expression, with what the groups of the beginning matched in place of their numbers. */
  Search of(CodeLine line, int[] groups) {
    String own = onig;
    if (refersBack) {
      own =
          BACK.matcher(onig)
              .replaceAll(
                  back ->
                      Matcher.quoteReplacement(
                          SPECIAL
                              .matcher(group(line, groups, back.group(1)))
                              .replaceAll(c -> "\\\\" + Matcher.quoteReplacement(c.group()))));
    }
    return searches.computeIfAbsent(own, Search::new);
  }

  private static String group(CodeLine line, int[] groups, String number) {
    int i = number.length() > 2 ? Integer.MAX_VALUE : 2 * Integer.parseInt(number);
    return i >= groups.length || groups[i] < 0
        ? ""
        : line.toString().substring(groups[i], groups[i + 1]);
  }
}
