package bindery.manuscript.leanpub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A list of attributes in braces as Leanpub, Markua and kramdown write it: keys with a colon or an
 * equals sign, commas or spaces between them, values in quotes or none, {@code #id} and {@code
 * .class} (Markua Spec, "Attributes"; kramdown Syntax, "Attribute List Definitions").
 *
 * @param id or empty
 * @param pairs keys in small letters
 * @param words what stands alone
 */
record AttributeList(
    String id, List<String> classes, Map<String, String> pairs, List<String> words) {
  /** Longer than any author writes. */
  static final int LONGEST = 2000;

  /** Reads what stands between the braces; nothing if it is no such list. */
  static Optional<AttributeList> parse(String inside) {
    if (inside.length() > LONGEST) {
      return Optional.empty();
    }
    Reader reader = new Reader(inside);
    return reader.read() ? Optional.of(reader.list()) : Optional.empty();
  }

  /** The list that a line is; nothing if it is none. */
  static Optional<AttributeList> line(String line) {
    String words = line.strip();
    boolean braces = words.length() > 2 && words.startsWith("{") && words.endsWith("}");
    return braces ? parse(words.substring(1, words.length() - 1)) : Optional.empty();
  }

  /** This one and what another says beyond it. */
  AttributeList and(AttributeList other) {
    Map<String, String> all = new LinkedHashMap<>(other.pairs);
    all.putAll(pairs);
    List<String> names = new ArrayList<>(classes);
    other.classes.stream().filter(name -> !names.contains(name)).forEach(names::add);
    List<String> alone = new ArrayList<>(words);
    alone.addAll(other.words);
    return new AttributeList(id.isEmpty() ? other.id : id, names, all, alone);
  }

  String get(String... keys) {
    for (String key : keys) {
      if (pairs.containsKey(key)) {
        return pairs.get(key);
      }
    }
    return "";
  }

  boolean hasClass(String name) {
    return classes.contains(name);
  }

  /**
   * The same in braces as this house reads it, with these of its keys; empty if nothing is left.
   */
  String braces(String... keys) {
    StringBuilder in = new StringBuilder();
    if (id.matches("[^\\s{}#\"'<>]+")) {
      in.append(" #").append(id);
    }
    for (String name : classes) {
      if (name.matches("[^\\s{}.#=\"'<>]+")) {
        in.append(" .").append(name);
      }
    }
    for (String key : keys) {
      String value = pairs.getOrDefault(key, "");
      if (!value.isEmpty() && value.indexOf('"') < 0 && value.indexOf('}') < 0) {
        in.append(' ').append(key).append("=\"").append(value).append('"');
      }
    }
    return in.isEmpty() ? "" : "{" + in.substring(1) + "}";
  }

  /** Reads such a list from its beginning to its end. */
  private static final class Reader {
    private final String text;
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> pairs = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private String id = "";
    private int at;

    Reader(String text) {
      this.text = text;
    }

    boolean read() {
      boolean some = false;
      while (true) {
        while (at < text.length() && (isSpace(at) || text.charAt(at) == ',')) {
          at++;
        }
        if (at == text.length()) {
          return some;
        }
        if (!part()) {
          return false;
        }
        some = true;
      }
    }

    AttributeList list() {
      return new AttributeList(id, List.copyOf(classes), pairs, List.copyOf(words));
    }

    private boolean isSpace(int offset) {
      return Character.isWhitespace(text.charAt(offset));
    }

    private boolean part() {
      char first = text.charAt(at);
      if (first == '#' || first == '.') {
        int from = ++at;
        while (at < text.length() && !isSpace(at) && ",{}\"'".indexOf(text.charAt(at)) < 0) {
          if (first == '.' && text.charAt(at) == '.' || text.charAt(at) == '#') {
            break;
          }
          at++;
        }
        String name = text.substring(from, at);
        if (first == '#') {
          id = name;
        } else {
          classes.add(name);
        }
        return !name.isEmpty();
      }
      int from = at;
      while (at < text.length() && isName(text.charAt(at))) {
        at++;
      }
      String name = text.substring(from, at).toLowerCase(Locale.ROOT);
      int after = at;
      while (after < text.length() && isSpace(after)) {
        after++;
      }
      boolean pair = after < text.length() && "=:".indexOf(text.charAt(after)) >= 0;
      if (name.isEmpty() || !Character.isLetter(name.charAt(0)) && name.charAt(0) != '/') {
        return false;
      }
      if (!pair) {
        words.add(name);
        return at == text.length() || isSpace(at) || text.charAt(at) == ',';
      }
      at = after + 1;
      put(name, value());
      return true;
    }

    private static boolean isName(char c) {
      return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/';
    }

    private void put(String name, String value) {
      if (name.equals("id")) {
        id = value.replaceFirst("^#", "");
      } else if (name.equals("class")) {
        for (String each : value.split("[\\s.,]+")) {
          if (!each.isEmpty()) {
            classes.add(each);
          }
        }
      } else {
        pairs.put(name, value);
      }
    }

    private String value() {
      while (at < text.length() && isSpace(at)) {
        at++;
      }
      if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
        int close = text.indexOf(text.charAt(at), at + 1);
        if (close > 0) {
          String quoted = text.substring(at + 1, close);
          at = close + 1;
          return quoted;
        }
      }
      return bare();
    }

    /** Up to a comma, or to the next key. */
    private String bare() {
      int from = at;
      int comma = text.indexOf(',', at);
      int end = comma < 0 ? text.length() : comma;
      for (int i = from; i < end; i++) {
        if (isSpace(i)) {
          int key = i + 1;
          while (key < end && isName(text.charAt(key))) {
            key++;
          }
          boolean next = key < end && "=:".indexOf(text.charAt(key)) >= 0;
          boolean mark = i + 1 < end && ".#".indexOf(text.charAt(i + 1)) >= 0;
          if (key > i + 1 && next || mark) {
            end = i;
          }
        }
      }
      at = end;
      return text.substring(from, end).strip();
    }
  }
}
