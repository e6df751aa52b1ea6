package bindery.typeset.compositor;

import bindery.typeset.inline.ItemContent;
import bindery.typeset.line.Item;
import bindery.typeset.line.Setting;
import java.util.List;

/**
 * Lines that hold what is taller than text: pictures and formulas. They stand further from their
 * neighbours where these would touch; points.
 *
 * @param leading distance of lines of text
 * @param baseline of a line of text, from its top
 * @param em size of the text
 */
record TallLines(double leading, double baseline, double em) {
  /** How far text reaches above its baseline and below it, ems. */
  private static final double TEXT_ABOVE = 0.7;

  private static final double TEXT_BELOW = 0.27;

  /** White between lines that would touch, ems. */
  private static final double WHITE = 0.1;

  /** White below a picture that is higher than a line, and the least height of a line, ems. */
  private static final double BELOW_PICTURE = 0.3;

  /**
   * How far a line reaches.
   *
   * @param above the baseline
   * @param below the baseline
   * @param formulas whether formulas stand on it
   * @param picture height of the tallest picture that is higher than a line; 0 for none
   */
  private record Reach(double above, double below, boolean formulas, double picture) {}

  private Reach reach(List<Item> items) {
    double above = TEXT_ABOVE * em;
    double below = TEXT_BELOW * em;
    double picture = 0;
    boolean formulas = false;
    for (Item item : items) {
      if (item instanceof Item.Box box && box.content() instanceof ItemContent.Image image) {
        picture = Math.max(picture, image.image().height());
      } else if (item instanceof Item.Box box
          && box.content() instanceof ItemContent.Formula formula) {
        above = Math.max(above, formula.part().height());
        below = Math.max(below, formula.part().depth());
        formulas = true;
      }
    }
    return new Reach(above, below, formulas, picture > leading ? picture : 0);
  }

  private Reach reach(List<Item> items, Setting.Line line) {
    return reach(items.subList(line.from(), line.to()));
  }

  /** Whether all lines, however they are broken, can stand on the grid. */
  boolean fit(List<Item> items, List<Setting> settings) {
    Reach all = reach(items);
    if (all.picture() > 0 || !all.formulas()) {
      return all.picture() == 0;
    }
    if (all.above() + all.below() + white(all, all) <= leading
        && first(all) == 0
        && last(all) == 0) {
      return true;
    }
    return settings.stream().allMatch(s -> extra(items, s.lines()) == 0);
  }

  private double extra(List<Item> items, List<Setting.Line> lines) {
    double sum = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += above(items, lines, i) + below(items, lines, i);
    }
    return sum;
  }

  /** Height of a line with all that stands on it. */
  double height(List<Item> items, List<Setting.Line> lines, int at) {
    double height = leading + above(items, lines, at) + below(items, lines, at);
    return Math.max(BELOW_PICTURE * em, height);
  }

  /** Points that a line stands further from the one before it than others do. */
  double above(List<Item> items, List<Setting.Line> lines, int at) {
    Reach own = reach(items, lines.get(at));
    double picture = Math.max(0, own.picture() - baseline);
    if (at == 0) {
      return Math.max(picture, first(own));
    }
    Reach before = reach(items, lines.get(at - 1));
    double wanted = before.below() + own.above();
    boolean formulas = own.formulas() || before.formulas();
    boolean touch = formulas && wanted + white(before, own) > leading;
    return Math.max(picture, touch ? wanted + WHITE * em - leading : 0);
  }

  /** What is white at least between two lines where both reach further than text. */
  private double white(Reach upper, Reach lower) {
    boolean both = upper.below() > TEXT_BELOW * em && lower.above() > TEXT_ABOVE * em;
    return both ? WHITE * em : 0;
  }

  /** Points that a line has more below it, or less. */
  private double below(List<Item> items, List<Setting.Line> lines, int at) {
    Reach own = reach(items, lines.get(at));
    double more = at == lines.size() - 1 ? last(own) : 0;
    double picture = own.picture() > 0 ? BELOW_PICTURE * em - (leading - baseline) : more;
    return Math.max(more, picture);
  }

  /** A formula may not come nearer to a line of text above it than lines of text do. */
  private double first(Reach line) {
    double room = Math.max(baseline, leading - TEXT_BELOW * em);
    return line.formulas() ? Math.max(0, line.above() - room) : 0;
  }

  private double last(Reach line) {
    double room = Math.max(leading - baseline, leading - TEXT_ABOVE * em);
    return line.formulas() ? Math.max(0, line.below() - room) : 0;
  }
}
