package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Amount;
import bindery.style.css.Component.Quoted;
import bindery.style.css.Component.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The grammars that many properties share. */
final class Grammars {
  /** Letters that a style may put into a text at one place. */
  private static final int LONGEST_TEXT = 1_000;

  private Grammars() {}

  /** A text that is set wherever the style holds. */
  static String text(Quoted quoted) throws BadValue {
    if (quoted.text().length() > LONGEST_TEXT) {
      throw BadValue.because(
          String.format(Locale.ROOT, "a style sets texts of up to %,d letters", LONGEST_TEXT),
          "write it into the manuscript");
    }
    return quoted.text();
  }

  static Component only(List<Component> value) throws BadValue {
    if (value.size() != 1) {
      throw BadValue.unknown();
    }
    return value.get(0);
  }

  /** One of some keywords, in lower case. */
  static Grammar<String> keyword(String... words) {
    Set<String> known = Set.copyOf(Arrays.asList(words));
    return value -> {
      if (only(value) instanceof Word word && known.contains(word.lower())) {
        return word.lower();
      }
      throw BadValue.unknown();
    };
  }

  /** A length; {@code words} are the keywords that become {@link Dimension#AUTO}. */
  static Grammar<Dimension> length(boolean percent, boolean negative, String... words) {
    Set<String> auto = Set.copyOf(Arrays.asList(words));
    return value -> {
      Component one = only(value);
      if (one instanceof Word word && auto.contains(word.lower())) {
        return Dimension.AUTO;
      }
      Dimension measure = Calc.measure(one);
      if (!percent && measure.hasPercent()) {
        throw BadValue.because("a percentage has nothing to refer to here", "use a length");
      }
      if (!negative && measure.isNegative()) {
        throw BadValue.because("a negative length makes no sense here", "use 0 or more");
      }
      return measure;
    };
  }

  /** A whole number not below the least; the word, if not empty, stands for a number of its own. */
  static Grammar<Integer> integer(int least, String word, int meaning) {
    return value -> {
      Component one = only(value);
      if (!word.isEmpty() && one.is(word)) {
        return meaning;
      }
      return integer(one, least);
    };
  }

  static int integer(Component component, int least) throws BadValue {
    if (component instanceof Amount amount && amount.isInteger()) {
      if (amount.number() < least) {
        throw BadValue.because("the number must be at least " + least, "");
      }
      return (int) amount.number();
    }
    throw BadValue.unknown();
  }

  static Grammar<Paint> paint() {
    return value -> Colors.read(only(value));
  }
}
