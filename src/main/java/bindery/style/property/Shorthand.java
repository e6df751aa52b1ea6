package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A property that sets others.
 *
 * @param name as stylesheets write it
 * @param words its values, in words
 * @param clause of the standard
 * @param note or empty
 * @param longhands that it sets, all of them each time
 * @param expansion of a value
 */
public record Shorthand(
    String name,
    String words,
    String clause,
    String note,
    List<? extends Longhand<?>> longhands,
    Expansion expansion) {

  /** What the longhands become; those left out get their initial values. */
  @FunctionalInterface
  interface Expansion {
    void expand(List<Component> value, Values out) throws BadValue;
  }

  /** Longhands with what they were set to. */
  static final class Values {
    private final Map<Longhand<?>, Object> values = new LinkedHashMap<>();

    <T> void put(Longhand<T> longhand, List<Component> value) throws BadValue {
      if (values.put(longhand, longhand.read(value)) != null) {
        throw BadValue.unknown();
      }
    }

    boolean has(Longhand<?> longhand) {
      return values.containsKey(longhand);
    }
  }

  /** Every longhand with its new value, in a fixed order. */
  public Map<Longhand<?>, Object> expand(List<Component> value) throws BadValue {
    Values out = new Values();
    expansion.expand(value, out);
    for (Longhand<?> longhand : longhands) {
      if (!out.has(longhand)) {
        out.values.put(longhand, longhand.initial());
      }
    }
    return out.values;
  }
}
