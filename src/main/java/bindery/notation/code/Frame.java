package bindery.notation.code;

/**
 * A rule that has begun and not ended, within the one below it.
 *
 * @param below null for the language itself
 * @param enteredIn the line it began in, and null once that line is done
 * @param enteredAt where in it
 * @param anchor where {@code \G} stood when it began, or -1
 * @param atLineEnd whether its beginning took the whole rest of its line
 * @param end what ends it, if it is a block
 * @param named the scopes of its beginning and end
 * @param content those of what is within
 */
record Frame(
    Frame below,
    Rule.Nest rule,
    CodeLine enteredIn,
    int enteredAt,
    int anchor,
    boolean atLineEnd,
    Search end,
    Scopes named,
    Scopes content) {
  static Frame base(Rule.Nest root, Scopes scopes) {
    return new Frame(null, root, null, -1, -1, false, null, scopes, scopes);
  }

  /** The same with what is known of a block once its beginning has been read. */
  Frame begun(Search endingWith, Scopes within) {
    return new Frame(
        below, rule, enteredIn, enteredAt, anchor, atLineEnd, endingWith, named, within);
  }

  /** Whether the same rule began before at the same place, with nothing read between. */
  boolean repeats(Frame earlier) {
    for (Frame f = earlier; f != null; f = f.below) {
      if (f.enteredIn != enteredIn || f.enteredAt != enteredAt) {
        return false;
      }
      if (f.rule == rule) {
        return true;
      }
    }
    return false;
  }

  int anchorIn(CodeLine line) {
    return enteredIn == line ? anchor : -1;
  }
}
