package bindery.style;

import bindery.style.cascade.Computer;
import bindery.style.cascade.StyleMaker;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Styles as text: every value that is not the initial one. */
final class StyleText {
  private static final Style INITIAL = StyleMaker.make(Computer.INITIAL);

  private StyleText() {}

  static String of(Style style) {
    List<String> out = new ArrayList<>();
    differences("", style, INITIAL, out);
    out.remove("columns-gap: " + text(style.font().size())); // one em, initially
    return String.join("\n", out);
  }

  private static void differences(String name, Object value, Object initial, List<String> out) {
    if (value.equals(initial)) {
      return;
    }
    boolean inside =
        value instanceof Record
            && !(value instanceof Length)
            && value.getClass() == initial.getClass();
    if (!inside || value instanceof Ink || value instanceof Border) {
      out.add(name + ": " + text(value));
      return;
    }
    for (RecordComponent part : value.getClass().getRecordComponents()) {
      boolean prefixed = value instanceof Edges || value instanceof ColumnStyle;
      String path = prefixed ? name + "-" + part.getName() : part.getName();
      differences(path, get(part, value), get(part, initial), out);
    }
  }

  static String text(Object value) {
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
    }
    if (value instanceof Length length) {
      if (length.auto()) {
        return "auto";
      }
      String percent = length.percent() == 0 ? "" : text(length.percent()) + "%";
      boolean points = length.points() != 0 || percent.isEmpty();
      return (points ? text(length.points()) : "")
          + (points && !percent.isEmpty() ? " + " : "")
          + percent;
    }
    if (value instanceof List<?> list) {
      StringJoiner joined = new StringJoiner(", ");
      list.forEach(one -> joined.add(text(one)));
      return joined.toString();
    }
    if (value instanceof String string) {
      return "‘" + string + "’";
    }
    if (value instanceof Record) {
      StringJoiner joined =
          new StringJoiner(
              " ", value.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "(", ")");
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        joined.add(text(get(part, value)));
      }
      return joined.toString();
    }
    return String.valueOf(value).toLowerCase(Locale.ROOT);
  }

  private static Object get(RecordComponent part, Object record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
