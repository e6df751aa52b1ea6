package bindery.style.cascade;

import bindery.style.PageKind;
import bindery.style.css.BadValue;
import bindery.style.selector.SelectorReader;
import bindery.style.selector.Specificity;
import java.util.Locale;
import java.util.Optional;

/**
 * What an {@code @page} rule is for (CSS Page 3 §4.3).
 *
 * @param name of the pages, or empty for all
 * @param first whether only for the first
 * @param blank whether only for blank ones
 * @param plate whether only for those of floats alone
 * @param beside whether only for those of books with notes in the margin
 * @param right whether only for right-hand ones; empty for both sides
 */
record PageSelector(
    String name,
    boolean first,
    boolean blank,
    boolean plate,
    boolean beside,
    Optional<Boolean> right) {
  static final PageSelector ANY = named("");

  private static PageSelector named(String name) {
    return new PageSelector(name, false, false, false, false, Optional.empty());
  }

  /** Of {@code name:left:first} and its parts. */
  static PageSelector of(String text) throws BadValue {
    String[] parts = text.strip().split(":", -1);
    PageSelector out = named(parts[0].strip());
    for (int i = 1; i < parts.length; i++) {
      out = out.with(parts[i].strip());
    }
    return out;
  }

  private PageSelector with(String pseudo) throws BadValue {
    return switch (pseudo.toLowerCase(Locale.ROOT)) {
      case "first" -> new PageSelector(name, true, blank, plate, beside, right);
      case "blank" -> new PageSelector(name, first, true, plate, beside, right);
      case "-bindery-plate" -> new PageSelector(name, first, blank, true, beside, right);
      case "-bindery-margin-notes" -> new PageSelector(name, first, blank, plate, true, right);
      case "left" -> new PageSelector(name, first, blank, plate, beside, Optional.of(false));
      case "right" -> new PageSelector(name, first, blank, plate, beside, Optional.of(true));
      default ->
          throw SelectorReader.unknown(
              ":" + pseudo,
              java.util.List.of(
                  ":first",
                  ":left",
                  ":right",
                  ":blank",
                  ":-bindery-plate",
                  ":-bindery-margin-notes"));
    };
  }

  boolean matches(PageKind kind) {
    return (name.isEmpty() || name.equals(kind.name()))
        && (!first || kind.first())
        && (!blank || kind.blank())
        && (!plate || kind.plate())
        && (!beside || kind.notesBeside())
        && (right.isEmpty() || right.get() == kind.recto());
  }

  /** CSS Page 3 §4.4: names before :first, :blank and the like before sides. */
  Specificity specificity() {
    return new Specificity(
        name.isEmpty() ? 0 : 1,
        (first ? 1 : 0) + (blank ? 1 : 0) + (plate ? 1 : 0) + (beside ? 1 : 0),
        right.isPresent() ? 1 : 0);
  }
}
