package bindery.notation.code;

/**
 * Characters that are in the line wherever an expression matches, behind where the match begins.
 */
final class Needed {
  private Needed() {}

  static AsciiSet of(OnigNode node) {
    if (node instanceof OnigNode.One one) {
      return one.set().isSingle() ? one.set() : AsciiSet.NONE;
    } else if (node instanceof OnigNode.Look look) {
      return look.ahead() && look.wanted() ? of(look.body()) : AsciiSet.NONE;
    } else if (node instanceof OnigNode.Group group) {
      return of(group.body());
    } else if (node instanceof OnigNode.Repeat repeat) {
      return repeat.least() > 0 ? of(repeat.body()) : AsciiSet.NONE;
    } else if (node instanceof OnigNode.Sequence sequence) {
      AsciiSet all = AsciiSet.NONE;
      for (OnigNode part : sequence.parts()) {
        all = all.or(of(part));
      }
      return all;
    } else if (node instanceof OnigNode.Choice choice) {
      AsciiSet common = AsciiSet.ALL;
      for (OnigNode part : choice.parts()) {
        common = common.and(of(part));
      }
      return new AsciiSet(common.low(), common.high(), false);
    }
    return AsciiSet.NONE;
  }
}
