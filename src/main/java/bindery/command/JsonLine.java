package bindery.command;

import java.util.Collection;
import java.util.Iterator;

/**
 * One object as JSON (RFC 8259) on one line, with its members in the order in which they are added.
 * All but ASCII is escaped, so that no terminal's encoding can spoil it.
 */
final class JsonLine {
  private final StringBuilder out = new StringBuilder("{");

  /** An object with its kind as the first member. */
  static JsonLine of(String type) {
    return new JsonLine().with("type", type);
  }

  /**
   * Adds a member.
   *
   * @param value text, a whole number, a truth value, an object, a list of these, or null
   */
  JsonLine with(String name, Object value) {
    out.append(out.length() > 1 ? ", " : "");
    text(name);
    out.append(": ");
    value(value);
    return this;
  }

  private void value(Object value) {
    if (value instanceof JsonLine line) {
      out.append(line);
    } else if (value instanceof Collection<?> values) {
      out.append('[');
      for (Iterator<?> each = values.iterator(); each.hasNext(); ) {
        value(each.next());
        out.append(each.hasNext() ? ", " : "");
      }
      out.append(']');
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      text(value.toString());
    }
  }

  private void text(String text) {
    out.append('"');
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c >= ' ' && c <= '~') {
            out.append(c);
          } else {
            String digits = Integer.toHexString(c);
            out.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
          }
        }
      }
    }
    out.append('"');
  }

  @Override
  public String toString() {
    return out + "}";
  }
}
