package bindery.notation.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of a grammar (RFC 8259). Only Bindery's own files are read, which are sound; a
 * library that reads any would take longer to load than they take to read.
 */
final class GrammarText {
  private final String text;
  private int at;

  private GrammarText(String text) {
    this.text = text;
  }

  static Map<?, ?> read(String text) {
    return (Map<?, ?>) new GrammarText(text).value();
  }

  /** A map, a list, or the text of anything else. */
  private Object value() {
    char c = next();
    if (c == '{') {
      return map();
    }
    if (c == '[') {
      return list();
    }
    if (c == '"') {
      return string();
    }
    int from = at;
    while (",]}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at).strip();
  }

  private Map<String, Object> map() {
    Map<String, Object> map = new HashMap<>();
    at++;
    while (next() != '}') {
      String key = string();
      next();
      at++; // the colon
      map.put(key, value());
      at += next() == ',' ? 1 : 0;
    }
    at++;
    return map;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    at++;
    while (next() != ']') {
      list.add(value());
      at += next() == ',' ? 1 : 0;
    }
    at++;
    return list;
  }

  private char next() {
    while (text.charAt(at) <= ' ') {
      at++;
    }
    return text.charAt(at);
  }

  private String string() {
    int from = ++at;
    int end = text.indexOf('"', from);
    int escape = text.indexOf('\\', from);
    if (escape < 0 || escape > end) {
      at = end + 1;
      return text.substring(from, end);
    }
    StringBuilder out = new StringBuilder();
    for (char c = text.charAt(at); c != '"'; c = text.charAt(at)) {
      at++;
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text, at - 4, at, 16);
      }
      default -> c;
    };
  }
}
