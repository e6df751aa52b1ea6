package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists counted by letters, Roman numbers or numbers in parentheses. pandoc, fancy_lists: "pandoc
 * also supports uppercase and lowercase letters and roman numerals, in addition to Arabic numerals.
 * List markers may be enclosed in parentheses or followed by a single right-parenthesis or period."
 * They become lists of numbers within a div that says how they are counted.
 */
final class FancyLists implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "( {0,3})(\\(?)(\\d{1,9}|[a-z]|[A-Z]|[ivxlc]{1,7}|[IVXLC]{1,7}|#)([.)])([ \\t]+)(?=\\S).*");

  /** What no line has that is none of such a list. */
  private static final Pattern ANY =
      Pattern.compile(
          "(?m)^ {0,3}(?:\\(?(?:[a-zA-Z]|[ivxlcIVXLC]{2,7}|#)[.)][ \\t]|\\(\\d{1,9}\\)[ \\t])");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    Matcher any = ANY.matcher(all);
    if (!found(any, all, from)) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    int at = from;
    while (found(any, all, at)) {
      at = any.end();
      int start = any.start();
      boolean apart = start <= from || blankBefore(all, start);
      if (apart && !code.covers(start) && start >= draft.end()) {
        at = Math.max(at, list(all, draft, start));
      }
    }
    return draft.done();
  }

  /** Finds the next line that may begin a list. */
  private static boolean found(Matcher any, String all, int from) {
    boolean begins = from == 0 || from <= all.length() && all.charAt(from - 1) == '\n';
    for (int at = begins ? from : next(all, from); at < all.length(); at = next(all, at)) {
      if (any.region(at, all.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static int next(String all, int at) {
    int end = all.indexOf('\n', at);
    return end < 0 ? all.length() : end + 1;
  }

  private static boolean blankBefore(String text, int start) {
    int line = text.lastIndexOf('\n', start - 2) + 1;
    String words = text.substring(line, start - 1).replaceAll("[ \\t>]", "");
    return words.isEmpty() || words.startsWith(":::") || words.startsWith("#");
  }

  /** One mark: where it stands, and what it counts. */
  private record Item(int start, int end, int number) {}

  private static int list(String text, Draft draft, int start) {
    List<Item> items = new ArrayList<>();
    String style = "";
    int at = start;
    int stop = start;
    boolean blank = false;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end);
      Matcher mark = MARK.matcher(line);
      if (mark.matches()) {
        String own =
            items.isEmpty()
                ? first(mark)
                : same(style, mark, items.get(items.size() - 1).number + 1) ? style : "";
        if (own.isEmpty()) {
          break;
        }
        style = own;
        int number =
            items.isEmpty() ? value(mark.group(3), style) : items.get(items.size() - 1).number + 1;
        items.add(new Item(at + mark.end(1), at + mark.start(5), number));
      } else if (blank && !line.isBlank() && !line.startsWith("  ") && !line.startsWith("\t")) {
        break;
      }
      blank = line.isBlank();
      stop = blank ? stop : end;
      at = end + 1;
    }
    // One letter alone may be an initial at the head of a line.
    boolean enough =
        items.size() > 1 || style.startsWith("decimal") || style.contains("parentheses");
    if (items.isEmpty() || !enough) {
      return start;
    }
    write(text, draft, items, style, stop);
    return stop;
  }

  private static void write(String text, Draft draft, List<Item> items, String style, int stop) {
    boolean plain = style.equals("decimal period");
    Item head = items.get(0);
    int line = text.lastIndexOf('\n', head.start - 1) + 1;
    String open = plain ? "" : "::: {." + style.replace(" ", " .list-") + "}\n";
    for (Item item : items) {
      String mark = item.number + ".";
      int width = item.end - item.start;
      String spaces = " ".repeat(Math.max(0, Math.min(width - mark.length(), 2)));
      boolean first = item == head;
      if (first) {
        draft.put(line, item.end, open + text.substring(line, item.start) + mark + spaces);
      } else {
        draft.put(item.start, item.end, mark + spaces);
      }
    }
    if (!plain) {
      draft.put(stop, stop, "\n\n:::\n");
    }
  }

  /** How a list counts that begins with this mark; empty if it is none that needs a name. */
  private static String first(Matcher mark) {
    String word = mark.group(3);
    String delimiter =
        mark.group(2).isEmpty()
            ? mark.group(4).equals(".") ? "period" : "parenthesis"
            : mark.group(4).equals(")") ? "parentheses" : "";
    if (delimiter.isEmpty()
        || word.length() == 1
            && Character.isUpperCase(word.charAt(0))
            && delimiter.equals("period")
            && mark.group(5).length() < 2) {
      return ""; // pandoc: a capital with a full stop is an initial, unless two spaces follow.
    }
    if (word.equals("#")) {
      return "decimal " + delimiter;
    }
    if (Character.isDigit(word.charAt(0))) {
      return delimiter.equals("parentheses") ? "decimal " + delimiter : "";
    }
    boolean upper = Character.isUpperCase(word.charAt(0));
    boolean roman = word.length() > 1 || word.equalsIgnoreCase("i");
    boolean letter = word.length() == 1;
    if (!roman && !letter) {
      return "";
    }
    return (upper ? "upper-" : "lower-") + (roman ? "roman " : "alpha ") + delimiter;
  }

  private static boolean same(String style, Matcher mark, int number) {
    String delimiter =
        mark.group(2).isEmpty()
            ? mark.group(4).equals(".") ? "period" : "parenthesis"
            : "parentheses";
    String word = mark.group(3);
    if (!style.endsWith(" " + delimiter)) {
      return false;
    }
    if (style.startsWith("decimal")) {
      return word.equals("#") || Character.isDigit(word.charAt(0));
    }
    return !word.equals("#") && !Character.isDigit(word.charAt(0)) && value(word, style) == number;
  }

  private static int value(String word, String style) {
    if (style.startsWith("decimal")) {
      return word.equals("#") ? 1 : Integer.parseInt(word);
    }
    if (style.contains("alpha")) {
      return word.length() == 1 ? Character.toLowerCase(word.charAt(0)) - 'a' + 1 : -1;
    }
    int value = 0;
    String small = word.toLowerCase(java.util.Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      int one = roman(small.charAt(i));
      int next = i + 1 < small.length() ? roman(small.charAt(i + 1)) : 0;
      value += one < next ? -one : one;
    }
    return value;
  }

  private static int roman(char c) {
    return switch (c) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      case 'l' -> 50;
      case 'c' -> 100;
      default -> 0;
    };
  }
}
