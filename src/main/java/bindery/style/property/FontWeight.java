package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Amount;
import bindery.style.css.Component.Word;
import java.util.List;

/** A weight from 1 to 1000, or a step from the parent's (CSS Fonts 4 §2.2). */
public record FontWeight(int number, int step) implements Relative<FontWeight> {
  static FontWeight read(List<Component> value) throws BadValue {
    Component one = Grammars.only(value);
    if (one instanceof Amount amount && amount.isInteger()) {
      if (amount.number() < 1 || amount.number() > 1000) {
        throw BadValue.because("a weight lies between 1 and 1000", "use 400 or 700");
      }
      return new FontWeight((int) amount.number(), 0);
    }
    if (one instanceof Word word) {
      switch (word.lower()) {
        case "normal":
          return new FontWeight(400, 0);
        case "bold":
          return new FontWeight(700, 0);
        case "bolder":
          return new FontWeight(0, 1);
        case "lighter":
          return new FontWeight(0, -1);
        default:
      }
    }
    throw BadValue.unknown();
  }

  @Override
  public FontWeight absolute(Context context) {
    if (step == 0) {
      return this;
    }
    int from = context.parent().get(FontProperties.WEIGHT).number();
    int to;
    if (step > 0) {
      to = from < 350 ? 400 : from < 550 ? 700 : Math.max(900, from);
    } else {
      to = from < 100 ? from : from < 550 ? 100 : from < 750 ? 400 : 700;
    }
    return new FontWeight(to, 0);
  }
}
