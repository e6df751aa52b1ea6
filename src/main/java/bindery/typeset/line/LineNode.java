package bindery.typeset.line;

/**
 * A way to reach a break: the cheapest with its line number, fitness and hyphens in a row, for
 * these three are all that the cost of what follows depends on.
 *
 * @param at the break, by its number
 * @param line lines up to it; not counted beyond the last line whose measure differs where nobody
 *     asks how many there are
 * @param fitness class of the line that ends here
 * @param ladder hyphens in a row that end with this line
 * @param demerits of all lines up to it
 * @param before where its line begins; null at the start of the paragraph
 * @param trouble whether a line is beyond the good limits
 */
record LineNode(
    int at, int line, int fitness, int ladder, double demerits, LineNode before, boolean trouble) {

  /** The cheapest of some ways; null where there is none. */
  static LineNode cheapest(LineNode... nodes) {
    LineNode best = null;
    for (LineNode node : nodes) {
      best = best == null || node.demerits < best.demerits ? node : best;
    }
    return best;
  }

  /** The cheapest of those with so many lines; null where there is none. */
  static LineNode cheapest(LineNode[] nodes, int lines) {
    LineNode best = null;
    for (LineNode node : nodes) {
      boolean cheaper = best == null || node.demerits < best.demerits;
      best = cheaper && node.line == lines ? node : best;
    }
    return best;
  }
}
