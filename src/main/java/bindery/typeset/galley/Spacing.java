package bindery.typeset.galley;

/**
 * The space between one slug and the next: margins that meet collapse to the larger (CSS 2.2
 * §8.3.1), padding and rules add to it.
 */
public final class Spacing {
  private double margin;
  private double solid;
  private double given;

  /** The same as it is now, to go back to. */
  public Spacing saved() {
    Spacing saved = new Spacing();
    saved.restore(this);
    return saved;
  }

  /** Goes back to what was saved: what came between has left the column. */
  public void restore(Spacing saved) {
    margin = saved.margin;
    solid = saved.solid;
    given = saved.given;
  }

  /** A margin met on the way to the next slug. */
  public void margin(double points) {
    margin = Math.max(margin, points);
  }

  /** Padding or a rule's width met on the way. */
  public void solid(double points) {
    solid += points;
  }

  /** Space to leave above the next slug, less what the last one has below it; forgets it. */
  public double take() {
    double space = Math.max(0, margin - given) + solid;
    margin = 0;
    solid = 0;
    given = 0;
    return space;
  }

  /** Space below the last slug, its own included; forgets it. */
  public double rest() {
    double space = Math.max(margin, given) + solid;
    take();
    return space;
  }

  /** The last slug was a block that has this much of its own below. */
  public void given(double points) {
    given = points;
  }
}
