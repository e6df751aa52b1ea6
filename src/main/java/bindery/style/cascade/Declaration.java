package bindery.style.cascade;

import bindery.report.Place;
import bindery.style.css.Component;
import bindery.style.property.Longhand;
import bindery.style.property.PropertyTable;
import bindery.style.property.Shorthand;
import java.util.List;
import java.util.Optional;

/** One declaration of a rule, shorthands already taken apart. */
sealed interface Declaration {
  boolean important();

  Place place();

  /** Whose sheet it stands in. */
  SheetOrigin origin();

  /** Whether it says, or may say, the value of a longhand. */
  boolean sets(Longhand<?> longhand);

  /** The one that counts for a longhand, of those in ascending order of the cascade. */
  static Optional<Declaration> winner(Longhand<?> longhand, List<Declaration> declarations) {
    return declarations.stream()
        .filter(declaration -> declaration.sets(longhand))
        .reduce((earlier, later) -> later);
  }

  /**
   * A longhand with its value.
   *
   * @param value what the longhand reads, or a {@link Wide} keyword
   */
  record Setting(
      Longhand<?> longhand, Object value, boolean important, Place place, SheetOrigin origin)
      implements Declaration {
    @Override
    public boolean sets(Longhand<?> other) {
      return longhand == other || longhand.leftToRight == other || longhand.rightToLeft == other;
    }
  }

  /** A custom property such as {@code --measure} (CSS Variables 1 §2). */
  record Custom(
      String name, List<Component> value, boolean important, Place place, SheetOrigin origin)
      implements Declaration {
    @Override
    public boolean sets(Longhand<?> longhand) {
      return false;
    }
  }

  /** A value with {@code var()} in it, which can be read only at an element. */
  record Deferred(
      String property, List<Component> value, boolean important, Place place, SheetOrigin origin)
      implements Declaration {
    /** What {@code var()} would have to set. */
    List<? extends Longhand<?>> longhands() {
      Shorthand shorthand = PropertyTable.SHORTHANDS.get(property);
      return shorthand != null
          ? shorthand.longhands()
          : List.of(PropertyTable.LONGHANDS.get(property));
    }

    @Override
    public boolean sets(Longhand<?> other) {
      return longhands().stream()
          .anyMatch(
              longhand ->
                  longhand == other
                      || longhand.leftToRight == other
                      || longhand.rightToLeft == other);
    }
  }

  /** The keywords that every property takes (CSS Cascade 4 §7). */
  enum Wide {
    INHERIT,
    INITIAL,
    UNSET
  }
}
