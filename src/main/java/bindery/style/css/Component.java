package bindery.style.css;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One piece of a declaration's value (a component value of CSS Syntax 3 §5). */
public sealed interface Component {
  /** An identifier, escapes resolved, case kept. */
  record Word(String name) implements Component {
    public String lower() {
      return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  record Quoted(String text) implements Component {
    @Override
    public String toString() {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\a ") + '"';
    }
  }

  /** A number; the unit in lower case, {@code %}, or empty. */
  record Amount(double number, String unit) implements Component {
    public boolean isInteger() {
      return unit.isEmpty() && number == Math.rint(number) && Math.abs(number) < 1e9;
    }

    @Override
    public String toString() {
      String digits = number == Math.rint(number) ? Long.toString((long) number) : "" + number;
      return digits + unit;
    }
  }

  /** {@code #abc}, without the number sign. */
  record Hash(String name) implements Component {
    @Override
    public String toString() {
      return '#' + name;
    }
  }

  /** A function; its name in lower case. */
  record Call(String name, List<Component> arguments) implements Component {
    @Override
    public String toString() {
      return name + '(' + text(arguments) + ')';
    }
  }

  /** {@code url(...)}. */
  record Address(String url) implements Component {
    @Override
    public String toString() {
      return "url(" + url + ')';
    }
  }

  /** A single sign, such as a comma or a slash. */
  record Sign(char sign) implements Component {
    @Override
    public String toString() {
      return String.valueOf(sign);
    }
  }

  Component COMMA = new Sign(',');
  Component SLASH = new Sign('/');

  /** Whether this is the identifier, whatever its case. */
  default boolean is(String word) {
    return this instanceof Word w && w.name().equalsIgnoreCase(word);
  }

  /** As CSS would write it, for messages. */
  static String text(List<Component> components) {
    return components.stream()
        .map(Component::toString)
        .collect(Collectors.joining(" "))
        .replace(" ,", ",");
  }
}
