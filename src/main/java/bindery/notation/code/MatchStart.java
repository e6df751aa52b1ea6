package bindery.notation.code;

/**
 * How every match of an expression begins, as far as can be said without matching.
 *
 * @param set the characters it may begin with
 * @param empty whether it may match without any character, or stand where none of the set is
 * @param lineStart whether it stands at the start of a line only
 * @param here whether it stands only where the search begins ({@code \G})
 * @param wordStart whether it stands at an edge of a word only
 */
record MatchStart(AsciiSet set, boolean empty, boolean lineStart, boolean here, boolean wordStart) {
  private static final MatchStart NOTHING =
      new MatchStart(AsciiSet.NONE, true, false, false, false);
  private static final MatchStart ANYTHING =
      new MatchStart(AsciiSet.ALL, true, false, false, false);

  static MatchStart of(OnigNode node) {
    if (node instanceof OnigNode.One one) {
      return new MatchStart(one.set(), one.java().startsWith("\\R"), false, false, false);
    } else if (node instanceof OnigNode.Place place) {
      String at = place.java();
      return new MatchStart(
          AsciiSet.NONE, true, at.equals("^"), at.equals("\\G"), at.equals("\\b"));
    } else if (node instanceof OnigNode.Look look) {
      return ahead(look);
    } else if (node instanceof OnigNode.Group group) {
      return of(group.body());
    } else if (node instanceof OnigNode.Sequence sequence) {
      return sequence(sequence);
    } else if (node instanceof OnigNode.Choice choice) {
      return choice(choice);
    } else if (node instanceof OnigNode.Repeat repeat) {
      MatchStart body = of(repeat.body());
      return repeat.least() > 0 ? body : new MatchStart(body.set(), true, false, false, false);
    } else if (node instanceof OnigNode.Unknown) {
      return new MatchStart(AsciiSet.NONE, false, false, false, false);
    }
    return ANYTHING;
  }

  /** A look ahead that has to find a character says how a match begins, though it takes none. */
  private static MatchStart ahead(OnigNode.Look look) {
    if (!look.ahead() || !look.wanted()) {
      return NOTHING;
    }
    MatchStart body = of(look.body());
    return body.empty() ? NOTHING : body;
  }

  private static MatchStart sequence(OnigNode.Sequence sequence) {
    AsciiSet set = AsciiSet.NONE;
    boolean lineStart = false;
    boolean here = false;
    boolean wordStart = false;
    for (OnigNode part : sequence.parts()) {
      MatchStart next = of(part);
      lineStart |= next.lineStart();
      here |= next.here();
      wordStart |= next.wordStart() && set.equals(AsciiSet.NONE);
      set = set.or(next.set());
      if (!next.empty()) {
        return new MatchStart(set, false, lineStart, here, wordStart);
      }
    }
    return new MatchStart(set, true, lineStart, here, wordStart);
  }

  private static MatchStart choice(OnigNode.Choice choice) {
    AsciiSet set = AsciiSet.NONE;
    boolean empty = false;
    boolean lineStart = true;
    boolean here = true;
    boolean wordStart = true;
    for (OnigNode part : choice.parts()) {
      MatchStart next = of(part);
      set = set.or(next.set());
      empty |= next.empty();
      lineStart &= next.lineStart();
      here &= next.here();
      wordStart &= next.wordStart();
    }
    return new MatchStart(set, empty, lineStart, here, wordStart);
  }
}
