package bindery.typeset.line;

import java.util.List;

/**
 * What a paragraph is made of when its lines are to be found (Knuth &amp; Plass 1981). All widths
 * are in points.
 */
public sealed interface Item {

  /**
   * Something that is set as it is: a word, a syllable, a picture in the line.
   *
   * @param width advance
   * @param hangStart how far it may stand out at the start of a line
   * @param hangEnd how far it may stand out at the end of a line
   * @param expandable whether its glyphs may be widened or narrowed a little
   * @param content what it is, for whoever sets the line
   */
  record Box(double width, double hangStart, double hangEnd, boolean expandable, Content content)
      implements Item {}

  /**
   * Space that may grow and shrink, and vanishes at the end of a line.
   *
   * @param width its natural width, the unit that looseness is judged by
   * @param stretch how willing it is to grow, beside other glue; 0 never does
   * @param shrink how willing it is to shrink
   */
  record Glue(double width, double stretch, double shrink, Content content) implements Item {
    /** Stretch that takes all the space that is left, as a leader does. */
    public static final double FILL = 1e7;
  }

  /**
   * A place where the line may end.
   *
   * @param width added to the line if it ends here, that of a hyphen the text does not have
   * @param cost {@link #FORCED}, {@link #NEVER} or between
   * @param hyphen whether a line that ends here ends with a hyphen, its own or one of the text
   * @param hangEnd how far the hyphen may stand out
   * @param after added to the width of the next line if this one ends here, because a syllable
   *     alone is not as wide as it is within its word
   * @param ragged whether a line that ends here may be left short where its spaces cannot fill it
   * @param spare whether a line ends here only where not all lines of the paragraph can be good
   *     otherwise
   */
  record Penalty(
      double width,
      double cost,
      boolean hyphen,
      double hangEnd,
      double after,
      boolean ragged,
      boolean spare)
      implements Item {
    /** One that a line fills. */
    public Penalty(double width, double cost, boolean hyphen, double hangEnd, double after) {
      this(width, cost, hyphen, hangEnd, after, false, false);
    }

    /** Whether ending here adds a hyphen that the text does not have. */
    public boolean addsHyphen() {
      return hyphen && width > 0;
    }
  }

  /**
   * How far what stands at the start of a line may hang out; what has no width, such as a mark of
   * the index, is looked past.
   *
   * @param from first item of the line
   */
  static double hangStart(List<Item> items, int from) {
    for (int i = from; i < items.size() && items.get(i) instanceof Box box; i++) {
      if (box.width() != 0) {
        return box.hangStart();
      }
    }
    return 0;
  }

  /**
   * How far what stands at the end of a line may hang out.
   *
   * @param to after the last item of the line
   */
  static double hangEnd(List<Item> items, int to) {
    if (to < items.size() && items.get(to) instanceof Penalty p && p.width() > 0) {
      return p.hangEnd();
    }
    for (int i = to - 1; i >= 0; i--) {
      if (items.get(i) instanceof Box box && box.width() != 0) {
        return box.hangEnd();
      }
    }
    return 0;
  }

  double FORCED = Double.NEGATIVE_INFINITY;

  /** A penalty at which a line must end that is nevertheless spread like any other. */
  double TURN = -1e15;

  double NEVER = Double.POSITIVE_INFINITY;

  /** What a box or glue holds. Two lines should not end alike: see {@link #word()}. */
  interface Content {
    /**
     * Identity of the word for the rule against stacks, 0 where none: the same for words that a
     * reader sees as the same.
     */
    int word();
  }
}
