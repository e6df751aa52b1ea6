package bindery.style.cascade;

import bindery.style.Style;
import bindery.style.property.Computed;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Styles and what they were computed from; equal values are one object. */
final class StylePool {
  private final Map<Computed, Style> styles = new ConcurrentHashMap<>();
  private final Map<Identity, Computed> origins = new ConcurrentHashMap<>();
  private final Map<Object, Object> parts = new ConcurrentHashMap<>();

  private record Identity(Style style) {
    @Override
    public boolean equals(Object object) {
      return object instanceof Identity other && style == other.style;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(style);
    }
  }

  Style style(Computed computed) {
    Style known = styles.get(computed);
    if (known != null) {
      return known;
    }
    Style made = StyleMaker.make(computed);
    Style style =
        new Style(
            one(made.font()),
            one(made.text()),
            one(made.box()),
            one(made.breaks()),
            one(made.generated()));
    origins.put(new Identity(style), computed); // before anyone can see the style
    Style earlier = styles.putIfAbsent(computed, style);
    return earlier == null ? style : earlier;
  }

  @SuppressWarnings("unchecked") // what is found equals what was asked for
  private <T> T one(T part) {
    Object earlier = parts.putIfAbsent(part, part);
    return earlier == null ? part : (T) earlier;
  }

  Computed computed(Style style) {
    Computed computed = origins.get(new Identity(style));
    if (computed == null) {
      throw new IllegalArgumentException("a style of another cascade");
    }
    return computed;
  }
}
