package bindery.manuscript.vitepress;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A tag of a component in MDX or Vue, whose name has a capital letter or a hyphen (MDX
 * documentation, "JSX"; HTML, 4.13.3, names of custom elements).
 *
 * @param attributes of those whose values are words
 */
record JsxTag(
    String name,
    boolean closes,
    boolean isWhole,
    Map<String, String> attributes,
    int start,
    int end) {
  /** Longer than any author writes. */
  private static final int LONGEST = 4000;

  private static final int LONGEST_NAME = 60;

  /** The tag that begins at this offset, or null if none does. */
  static JsxTag at(String text, int at) {
    boolean closes = at + 1 < text.length() && text.charAt(at + 1) == '/';
    int from = at + (closes ? 2 : 1);
    int i = from;
    while (i < text.length()
        && i < from + LONGEST_NAME
        && (Character.isLetterOrDigit(text.charAt(i)) || ".-".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    boolean named =
        i > from
            && (Character.isUpperCase(text.charAt(from))
                || text.substring(from, i).matches("[a-z]\\w*-.*"));
    if (!named || i < text.length() && text.charAt(i) == ':') {
      return null;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    int stop = Math.min(text.length(), at + LONGEST);
    int end = attributes(text, i, stop, attributes);
    if (end < 0) {
      return null;
    }
    boolean whole = text.charAt(end - 2) == '/';
    return new JsxTag(text.substring(from, i), closes, whole, attributes, at, end);
  }

  /** Reads up to the closing angle bracket and gives where it ends, or -1. */
  private static int attributes(String text, int from, int stop, Map<String, String> into) {
    int i = from;
    while (i < stop) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n' && i + 1 < stop && text.charAt(i + 1) == '\n') {
        return -1;
      }
      int name = i;
      while (i < stop
          && (Character.isLetterOrDigit(text.charAt(i)) || "-_:".indexOf(text.charAt(i)) >= 0)) {
        i++;
      }
      if (i > name && i < stop && text.charAt(i) == '=') {
        int end = value(text, i + 1, stop);
        if (end < 0) {
          return -1;
        }
        String word = word(text.substring(i + 1, end));
        if (!word.isEmpty()) {
          into.put(text.substring(name, i), word);
        }
        i = end;
      } else if (c == '{') {
        i = braces(text, i, stop);
        if (i < 0) {
          return -1;
        }
      } else if (i == name) {
        i++;
      }
    }
    return -1;
  }

  private static int value(String text, int at, int stop) {
    if (at >= stop) {
      return -1;
    }
    char c = text.charAt(at);
    if (c == '{') {
      return braces(text, at, stop);
    }
    int end = c == '"' || c == '\'' ? text.indexOf(c, at + 1) : -1;
    return end < 0 || end >= stop ? -1 : end + 1;
  }

  private static int braces(String text, int at, int stop) {
    int depth = 0;
    for (int i = at; i < stop; i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The words of a value, be they within braces or the argument of a function. */
  static String word(String value) {
    int open = -1;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\'' || c == '`') {
        open = i;
        break;
      }
    }
    int close = open < 0 ? -1 : value.indexOf(value.charAt(open), open + 1);
    boolean program = value.startsWith("{{") || value.contains("=>") || value.startsWith("{[");
    return close < 0 || program ? "" : value.substring(open + 1, close);
  }

  String first(String... keys) {
    for (String key : keys) {
      if (!attributes.getOrDefault(key, "").isBlank()) {
        return attributes.get(key);
      }
    }
    return "";
  }
}
