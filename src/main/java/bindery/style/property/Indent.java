package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code text-indent} as specified.
 *
 * @param length by which lines are moved in
 * @param hanging whether it is all lines but the first
 * @param eachLine whether a line after one that the author ended counts as a first
 */
public record Indent(Dimension length, boolean hanging, boolean eachLine)
    implements Relative<Indent> {
  private static final Grammar<Dimension> LENGTH = Grammars.length(true, true);

  /** A length and the two keywords in any order (CSS Text 3 §8.1). */
  static Indent read(List<Component> value) throws BadValue {
    List<Component> left = new ArrayList<>(value);
    boolean hanging = take(left, "hanging");
    boolean eachLine = take(left, "each-line");
    return new Indent(LENGTH.read(left), hanging, eachLine);
  }

  private static boolean take(List<Component> from, String keyword) {
    for (int i = 0; i < from.size(); i++) {
      if (from.get(i) instanceof Word && from.get(i).is(keyword)) {
        from.remove(i);
        return true;
      }
    }
    return false;
  }

  @Override
  public Indent absolute(Context context) {
    return new Indent(length.absolute(context), hanging, eachLine);
  }
}
