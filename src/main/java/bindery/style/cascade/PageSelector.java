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
 * @param right whether only for right-hand ones; empty for both sides
 */
record PageSelector(
    String name, boolean first, boolean blank, boolean plate, Optional<Boolean> right) {
  static final PageSelector ANY = new PageSelector("", false, false, false, Optional.empty());

  /** Of {@code name:left:first} and its parts. */
  static PageSelector of(String text) throws BadValue {
    String[] parts = text.strip().split(":", -1);
    PageSelector out = new PageSelector(parts[0].strip(), false, false, false, Optional.empty());
    for (int i = 1; i < parts.length; i++) {
      out =
          switch (parts[i].strip().toLowerCase(Locale.ROOT)) {
            case "first" -> new PageSelector(out.name, true, out.blank, out.plate, out.right);
            case "blank" -> new PageSelector(out.name, out.first, true, out.plate, out.right);
            case "-bindery-plate" ->
                new PageSelector(out.name, out.first, out.blank, true, out.right);
            case "left" ->
                new PageSelector(out.name, out.first, out.blank, out.plate, Optional.of(false));
            case "right" ->
                new PageSelector(out.name, out.first, out.blank, out.plate, Optional.of(true));
            default ->
                throw SelectorReader.unknown(
                    ":" + parts[i].strip(),
                    java.util.List.of(":first", ":left", ":right", ":blank", ":-bindery-plate"));
          };
    }
    return out;
  }

  boolean matches(PageKind kind) {
    return (name.isEmpty() || name.equals(kind.name()))
        && (!first || kind.first())
        && (!blank || kind.blank())
        && (!plate || kind.plate())
        && (right.isEmpty() || right.get() == kind.recto());
  }

  /** CSS Page 3 §4.4: names before :first, :blank and the like before sides. */
  Specificity specificity() {
    return new Specificity(
        name.isEmpty() ? 0 : 1,
        (first ? 1 : 0) + (blank ? 1 : 0) + (plate ? 1 : 0),
        right.isPresent() ? 1 : 0);
  }
}
