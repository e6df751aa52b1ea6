package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists counted by letters, Roman numbers or numbers in parentheses. pandoc, fancy_lists: "pandoc
 * also supports uppercase and lowercase letters and roman numerals, in addition to Arabic numerals.
 * List markers may be enclosed in parentheses or followed by a single right-parenthesis or period."
 * They become lists of numbers within a div that says how they are counted; also within items.
 */
final class FancyLists implements Rewriting {
  /** What no line has that is none of such a list. */
  private static final Pattern ANY =
      Pattern.compile(
          "(?m)^[ \\t]*+(?:\\(?(?:[a-zA-Z]|[ivxlcIVXLC]{2,7}|#)[.)][ \\t]|\\(\\d{1,9}\\)[ \\t])");

  /** What begins an item of any list, a definition or a note. */
  private static final Pattern ITEM =
      Pattern.compile(
          "[ \\t]*+(?:[-*+:~]|\\(?(?:\\d{1,9}|[a-zA-Z]|[ivxlcIVXLC]{2,7}|#)[.)]|\\[\\^[^\\]]+\\]:)"
              + "[ \\t]+");

  /** Lines above a list that are looked at for the item that it stands in. */
  private static final int MOST_ABOVE = 200;

  /** CommonMark 0.31.2, 4.4: columns from the words around it that make a line code. */
  private static final int CODE = 4;

  /** What is put in the place of a stretch for a list that stands so deep. */
  private record Put(int from, int to, String instead, int depth) {}

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    Matcher any = ANY.matcher(all);
    if (!found(any, all, from)) {
      return text;
    }
    Code code = text.code(from);
    List<Put> puts = new ArrayList<>();
    Set<Integer> read = new HashSet<>();
    int at = from;
    while (found(any, all, at)) {
      at = any.end();
      int start = any.start();
      if (!read.contains(start) && !code.covers(start) && begins(all, from, start)) {
        list(all, puts, read, start);
      }
    }
    // Lists within others end before them.
    puts.sort(Comparator.comparingInt(Put::from).thenComparingInt(put -> -put.depth));
    Draft draft = new Draft(text);
    puts.forEach(put -> draft.put(put.from, put.to, put.instead));
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

  /** Whether a list may begin with the line that starts here. */
  private static boolean begins(String all, int from, int start) {
    int depth = depth(all, start);
    boolean apart = start <= from || blankBefore(all, start);
    if (apart && depth < CODE) {
      return true;
    }
    int above = Math.max(from, all.lastIndexOf('\n', start - 2) + 1);
    return apart ? isInItem(all, from, start, depth) : depth > 0 && holds(all, above, start, depth);
  }

  private static boolean blankBefore(String text, int start) {
    int line = text.lastIndexOf('\n', start - 2) + 1;
    String words = text.substring(line, start - 1).replaceAll("[ \\t>]", "");
    return words.isEmpty() || words.startsWith(":::") || words.startsWith("#");
  }

  /** Whether the line of an item begins here that holds lines this deep. */
  private static boolean holds(String all, int line, int end, int depth) {
    Matcher item = ITEM.matcher(all).region(line, end);
    return item.lookingAt()
        && depth(all, line) < depth
        && depth < CODE + columns(all, line, item.end());
  }

  private static boolean isInItem(String all, int from, int start, int depth) {
    int lowest = depth;
    int end = start;
    for (int i = 0; i < MOST_ABOVE && end > from && lowest > 0; i++) {
      int line = Math.max(from, all.lastIndexOf('\n', end - 2) + 1);
      int own = depth(all, line);
      if (own < lowest && !all.substring(line, end).isBlank()) {
        if (ITEM.matcher(all).region(line, end).lookingAt()) {
          return holds(all, line, end, depth);
        }
        lowest = own;
      }
      end = line;
    }
    return false;
  }

  /** Columns before the words of the line that begins here. */
  private static int depth(String all, int line) {
    int end = line;
    while (end < all.length() && (all.charAt(end) == ' ' || all.charAt(end) == '\t')) {
      end++;
    }
    return columns(all, line, end);
  }

  private static int columns(String all, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns += all.charAt(i) == '\t' ? CODE - columns % CODE : 1;
    }
    return columns;
  }

  /** One mark: where it stands, and what it counts. */
  private record Item(int start, int end, int number) {}

  private static void list(String text, List<Put> puts, Set<Integer> read, int start) {
    List<Item> items = new ArrayList<>();
    int depth = depth(text, start);
    int words = depth;
    String style = "";
    int at = start;
    int stop = start;
    boolean blank = false;
    boolean holds = false;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end);
      int own = depth(text, at);
      Matcher mark = FancyCount.MARK.matcher(line);
      if (mark.matches() && (items.isEmpty() || own < words)) {
        int number = items.isEmpty() ? 0 : items.get(items.size() - 1).number + 1;
        boolean goesOn = own >= depth && FancyCount.same(style, mark, number);
        String said = items.isEmpty() ? FancyCount.first(mark) : goesOn ? style : "";
        if (said.isEmpty()) {
          break;
        }
        style = said;
        number = items.isEmpty() ? FancyCount.value(mark.group(3), style) : number;
        items.add(new Item(at + mark.end(1), at + mark.start(5), number));
        words = columns(line, 0, mark.end(5));
      } else if (!line.isBlank() && (blank ? own < depth + 2 : isOuter(line, own, depth))) {
        break;
      } else {
        holds |= blank && !line.isBlank() && own >= words;
      }
      blank = line.isBlank();
      stop = blank ? stop : end;
      at = end + 1;
    }
    // One letter alone may be an initial at the head of a line, with nothing indented below it.
    boolean enough =
        items.size() > 1 || holds || style.startsWith("decimal") || style.contains("parentheses");
    if (!items.isEmpty() && enough) {
      items.forEach(item -> read.add(text.lastIndexOf('\n', item.start - 1) + 1));
      write(text, puts, items, style, stop);
    }
  }

  /** Whether a line is an item of a list around one of this depth. */
  private static boolean isOuter(String line, int own, int depth) {
    return own < depth && ITEM.matcher(line).lookingAt();
  }

  private static void write(String text, List<Put> puts, List<Item> items, String style, int stop) {
    boolean plain = style.equals("decimal period");
    Item head = items.get(0);
    int line = text.lastIndexOf('\n', head.start - 1) + 1;
    String indent = text.substring(line, head.start);
    int depth = depth(text, line);
    String open = plain ? "" : indent + "::: {." + style.replace(" ", " .list-") + "}\n";
    for (Item item : items) {
      String mark = item.number + ".";
      int width = item.end - item.start;
      String spaces = " ".repeat(Math.max(0, Math.min(width - mark.length(), 2)));
      boolean first = item == head;
      int from = first ? line : item.start;
      puts.add(new Put(from, item.end, (first ? open + indent : "") + mark + spaces, depth));
    }
    if (!plain) {
      puts.add(new Put(stop, stop, "\n\n" + indent + ":::\n", depth));
    }
  }
}
