package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Word;
import java.util.List;
import java.util.Set;

/** {@code vertical-align}: a keyword, or a length above the baseline (CSS 2.2 §10.8.1). */
public record VerticalShift(String keyword, Dimension length) implements Relative<VerticalShift> {
  private static final Set<String> KEYWORDS =
      Set.of("baseline", "sub", "super", "top", "middle", "bottom");

  static VerticalShift read(List<Component> value) throws BadValue {
    Component one = Grammars.only(value);
    if (one instanceof Word word) {
      if (KEYWORDS.contains(word.lower())) {
        return new VerticalShift(word.lower(), Dimension.ZERO);
      }
      throw BadValue.unknown();
    }
    return new VerticalShift("", Calc.measure(one));
  }

  /** Subscripts go down by a fifth and superscripts up by 35 % of the parent's size. */
  @Override
  public VerticalShift absolute(Context context) {
    double parentEm = context.parent().size();
    return switch (keyword) {
      case "sub" -> new VerticalShift("", Dimension.points(-0.2 * parentEm));
      case "super" -> new VerticalShift("", Dimension.points(0.35 * parentEm));
      case "" ->
          new VerticalShift("", Dimension.points(length.absolute(context).of(context.leading())));
      default -> this;
    };
  }

  /** In points; up is positive; 0 for keywords that are not shifts. */
  public double rise() {
    return keyword.isEmpty() ? length.of(0) : 0;
  }
}
