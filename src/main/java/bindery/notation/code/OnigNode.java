package bindery.notation.code;

import java.util.List;

/** A regular expression of the kind that grammars are written in (Oniguruma's), parsed. */
sealed interface OnigNode {
  /** One character of a set, in the words of java.util.regex. */
  record One(String java, AsciiSet set) implements OnigNode {}

  /** A place between characters: {@code \b}, {@code $}, {@code \G}. */
  record Place(String java) implements OnigNode {
    static final Place LINE_START = new Place("^");
  }

  /** A look at what follows or goes before. */
  record Look(boolean ahead, boolean wanted, OnigNode body) implements OnigNode {}

  /**
   * A group.
   *
   * @param open how it begins if it has no number
   * @param number from 1, or 0
   */
  record Group(String open, int number, OnigNode body) implements OnigNode {}

  record Sequence(List<OnigNode> parts) implements OnigNode {}

  record Choice(List<OnigNode> parts) implements OnigNode {}

  /**
   * @param most -1 is without end
   * @param mode {@code ?} for as few as will do, {@code +} for all or nothing, or empty
   */
  record Repeat(OnigNode body, int least, int most, String mode) implements OnigNode {}

  /** What a group matched, once more. */
  record Again(List<Integer> groups) implements OnigNode {}

  /** A group matched anew in another place, perhaps within itself. */
  record Call(String group) implements OnigNode {}

  /** What java.util.regex has no word for: it matches nothing. */
  record Unknown() implements OnigNode {}
}
