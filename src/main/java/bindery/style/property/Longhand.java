package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.ComponentReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A property with one value, as {@link PropertyTable} lists it. Longhands are compared by identity.
 *
 * @param <T> what its value is read into
 */
public final class Longhand<T> {
  public final String name;
  final String clause;
  final String words;
  final String initialText;
  public final boolean inherited;
  final String note;

  /** For a logical property: what it stands for where lines run from left to right. */
  public final Longhand<T> leftToRight;

  public final Longhand<T> rightToLeft;

  private final Grammar<T> grammar;
  private final Map<String, BadValue> refused;
  private final T initial;

  private Longhand(Row row, Grammar<T> grammar, Longhand<T> leftToRight, Longhand<T> rightToLeft) {
    this.name = row.name;
    this.clause = row.clause;
    this.words = row.words;
    this.initialText = row.initial;
    this.inherited = row.inherited;
    this.note = row.note;
    this.refused = row.refused;
    this.grammar = grammar;
    this.leftToRight = leftToRight;
    this.rightToLeft = rightToLeft;
    try {
      this.initial = grammar.read(ComponentReader.read(row.initial));
    } catch (BadValue wrongTable) {
      throw new IllegalStateException(name + ": " + row.initial, wrongTable);
    }
  }

  static Row named(String name, String clause) {
    return new Row(name, clause);
  }

  /** A property that is another one, depending on the direction of lines (CSS Logical 1 §4). */
  static <T> Longhand<T> logical(String name, Longhand<T> leftToRight, Longhand<T> rightToLeft) {
    Row row = named(name, "CSS Logical 1 §4").values(leftToRight.words, leftToRight.initialText);
    return new Longhand<>(row, leftToRight.grammar, leftToRight, rightToLeft);
  }

  public T initial() {
    return initial;
  }

  public T read(List<Component> value) throws BadValue {
    for (Component component : value) {
      if (component instanceof Component.Word word && refuses(word)) {
        throw refused.get(word.lower());
      }
    }
    return grammar.read(value);
  }

  boolean refuses(Component.Word word) {
    return refused.containsKey(word.lower());
  }

  @Override
  public String toString() {
    return name;
  }

  /** A row of the table while it is written. */
  static final class Row {
    private final String name;
    private final String clause;
    private String words = "";
    private String initial = "";
    private boolean inherited;
    private String note = "";
    private final Map<String, BadValue> refused = new LinkedHashMap<>();

    private Row(String name, String clause) {
      this.name = name;
      this.clause = clause;
    }

    Row values(String words, String initial) {
      this.words = words;
      this.initial = initial;
      return this;
    }

    Row inherits() {
      this.inherited = true;
      return this;
    }

    Row note(String note) {
      this.note = note;
      return this;
    }

    /** Keywords that CSS knows and Bindery does not do, separated by spaces. */
    Row refuses(String keywords, String what, String todo) {
      for (String keyword : keywords.split(" ")) {
        refused.put(keyword, BadValue.because(what, todo));
      }
      return this;
    }

    <T> Longhand<T> reads(Grammar<T> grammar) {
      return new Longhand<>(this, grammar, null, null);
    }
  }
}
