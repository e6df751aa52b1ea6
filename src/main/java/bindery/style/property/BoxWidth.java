package bindery.style.property;

import bindery.style.BoxStyle;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import java.util.List;

/**
 * {@code width} as specified.
 *
 * @param measure its length; {@code auto} where the content says how wide it is
 * @param sizing how the content says it
 */
public record BoxWidth(Dimension measure, BoxStyle.Sizing sizing) implements Relative<BoxWidth> {
  private static final Grammar<Dimension> LENGTH = Grammars.length(true, false, "auto");

  /** A length, {@code auto}, or a keyword of CSS Sizing 3 §3.2. */
  static BoxWidth read(List<Component> value) throws BadValue {
    for (BoxStyle.Sizing sizing : BoxStyle.Sizing.values()) {
      if (sizing != BoxStyle.Sizing.NONE
          && value.size() == 1
          && value.get(0).is(sizing.keyword())) {
        return new BoxWidth(Dimension.AUTO, sizing);
      }
    }
    return new BoxWidth(LENGTH.read(value), BoxStyle.Sizing.NONE);
  }

  @Override
  public BoxWidth absolute(Context context) {
    return new BoxWidth(measure.absolute(context), sizing);
  }
}
