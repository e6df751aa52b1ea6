package bindery.manuscript.tool;

import bindery.report.Place;
import bindery.source.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a {@code SUMMARY.md} or a {@code _sidebar.md}, the list of links that is the order of a
 * book in mdBook, GitBook and docsify.
 *
 * @param depth of an item, how many it stands under; of a heading, its level
 * @param title without the marks of emphasis and code
 * @param target as it was written; null if there is no link, empty if it leads nowhere yet
 */
record SummaryLine(Kind kind, int depth, String title, String target, Place place) {
  enum Kind {
    /** In a list. */
    ITEM,
    /** A link in no list: mdBook's prefix and suffix chapters. */
    LINK,
    HEADING
  }

  private static final Pattern ITEM =
      Pattern.compile("(?<indent>[ \\t]*+)(?:[-*+]|[0-9]{1,9}[.)])[ \\t]++(?<text>\\S.*)");
  private static final Pattern HEADING =
      Pattern.compile(" {0,3}(?<marks>#{1,6})[ \\t]++(?<text>\\S.*)");
  private static final Pattern RULE = Pattern.compile("[ \\t]*+(?:[-*_][ \\t]*+){3,}+");

  /** Tags that people write in a title; the T of {@code Vec<T>} is none. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?[a-z][\\w-]{0,40}\\s[^<>]{0,200}=[^<>]{0,200}>|</?(?:a|abbr|b|big|br|center|cite|code"
              + "|del|div|em|font|i|img|ins|kbd|mark|p|q|s|samp|small|span|strong|sub|sup|u|wbr)"
              + "(?:\\s[^<>]{0,200})?/?>");

  static List<SummaryLine> of(String name, String text) {
    String shown = withoutComments(text);
    Lines lines = new Lines(name, shown);
    List<SummaryLine> found = new ArrayList<>();
    List<Integer> indents = new ArrayList<>();
    for (int number = 1; number <= lines.count(); number++) {
      String line = lines.text(number).stripTrailing();
      Place place = new Place(name, number, 1);
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (line.isBlank() || RULE.matcher(line).matches()) {
        continue;
      } else if (heading.matches()) {
        indents.clear();
        String words = heading.group("text").replaceFirst("[ \\t]+#+$", "");
        found.add(of(Kind.HEADING, heading.group("marks").length(), words, place));
      } else if (item.matches()) {
        int depth = depth(indents, item.group("indent"));
        found.add(of(Kind.ITEM, depth, item.group("text"), place));
      } else if (line.stripLeading().startsWith("[")) {
        SummaryLine link = of(Kind.LINK, 0, line.strip(), place);
        if (link.target() != null) {
          indents.clear();
          found.add(link);
        }
      }
    }
    return found;
  }

  private static int depth(List<Integer> indents, String indent) {
    int columns = 0;
    for (char c : indent.toCharArray()) {
      columns = c == '\t' ? columns + 4 - columns % 4 : columns + 1;
    }
    while (!indents.isEmpty() && indents.get(indents.size() - 1) >= columns) {
      indents.remove(indents.size() - 1);
    }
    indents.add(columns);
    return indents.size() - 1;
  }

  private static SummaryLine of(Kind kind, int depth, String text, Place place) {
    int[] partners = text.indexOf('[') < 0 ? new int[0] : partners(text);
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      int close = partners[open];
      boolean picture = open > 0 && text.charAt(open - 1) == '!';
      if (!picture && close > 0 && text.startsWith("(", close + 1)) {
        int end = end(text, close + 1);
        String inside = end < 0 ? text.substring(close + 2) : text.substring(close + 2, end);
        return new SummaryLine(
            kind, depth, plain(text.substring(open + 1, close)), target(inside.strip()), place);
      }
    }
    return new SummaryLine(kind, depth, plain(text), null, place);
  }

  /** For each bracket that opens, where the one is that closes it; 0 if there is none. */
  private static int[] partners(String text) {
    int[] partners = new int[text.length()];
    int[] open = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open[depth++] = i;
      } else if (c == ']' && depth > 0) {
        partners[open[--depth]] = i;
      }
    }
    return partners;
  }

  /** Where the address ends that begins at a bracket; -1 if nothing closes it. */
  private static int end(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Without angle brackets, or a title behind it. */
  private static String target(String inside) {
    if (inside.startsWith("<") && inside.indexOf('>') > 0) {
      return inside.substring(1, inside.indexOf('>'));
    }
    return inside.replaceFirst("\\s+[\"'(].*$", "").strip();
  }

  private static String plain(String title) {
    return TAG.matcher(title)
        .replaceAll("")
        .replaceAll("!?\\[([^\\]]{0,500}+)\\]\\([^)]{0,500}+\\)", "$1")
        .replaceAll("\\*\\*|__|`|(?<![\\\\\\w])\\*(?=\\S)|(?<=\\S)\\*(?!\\w)", "")
        .replaceAll("\\\\([\\p{Punct}])", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** With comments blanked, so that places stay. */
  private static String withoutComments(String text) {
    StringBuilder shown = new StringBuilder(text);
    for (int open = text.indexOf("<!--"); open >= 0; ) {
      int close = text.indexOf("-->", open);
      int end = close < 0 ? text.length() : close + 3;
      for (int i = open; i < end; i++) {
        if (shown.charAt(i) != '\n') {
          shown.setCharAt(i, ' ');
        }
      }
      open = text.indexOf("<!--", end);
    }
    return shown.toString();
  }
}
