package bindery.style.cascade;

import bindery.report.Place;
import bindery.style.css.Component;
import bindery.style.property.Longhand;
import java.util.List;

/** One declaration of a rule, shorthands already taken apart. */
sealed interface Declaration {
  boolean important();

  Place place();

  /**
   * A longhand with its value.
   *
   * @param value what the longhand reads, or a {@link Wide} keyword
   */
  record Setting(Longhand<?> longhand, Object value, boolean important, Place place)
      implements Declaration {}

  /** A custom property such as {@code --measure} (CSS Variables 1 §2). */
  record Custom(String name, List<Component> value, boolean important, Place place)
      implements Declaration {}

  /** A value with {@code var()} in it, which can be read only at an element. */
  record Deferred(String property, List<Component> value, boolean important, Place place)
      implements Declaration {}

  /** The keywords that every property takes (CSS Cascade 4 §7). */
  enum Wide {
    INHERIT,
    INITIAL,
    UNSET
  }
}
