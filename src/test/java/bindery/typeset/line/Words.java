package bindery.typeset.line;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Paragraphs for tests, made of words as a galley makes them: syllables with hyphens between, and
 * between words a space, a space that holds, a place to break or the end of a line.
 */
final class Words {
  static final double SPACE = 3;
  static final double HYPHEN = 4;

  private Words() {}

  /** What stands before a word. */
  enum Joint {
    SPACE,
    HELD_SPACE,
    DASH,
    ADDRESS,
    SEAM,
    PART,
    TEAR,
    LINE_END,
    TURN
  }

  /**
   * @param syllables their widths
   * @param name what {@link Item.Content#word()} says
   */
  record Word(Joint joint, List<Integer> syllables, int name) {}

  /** A box that knows its number in the paragraph. */
  record Sort(int number, int word) implements Item.Content {}

  static Item glue() {
    return new Item.Glue(SPACE, SPACE, SPACE, () -> 0);
  }

  static Item penalty(double cost) {
    return new Item.Penalty(0, cost, false, 0, 0);
  }

  static Item hyphen() {
    return new Item.Penalty(HYPHEN, 0, true, HYPHEN / 2, 0.25);
  }

  static List<Item> items(List<Word> words) {
    List<Item> items = new ArrayList<>();
    int number = 0;
    for (Word word : words) {
      if (!items.isEmpty()) {
        joint(items, word.joint());
      }
      for (int s = 0; s < word.syllables().size(); s++) {
        if (s > 0) {
          items.add(hyphen());
        }
        double width = word.syllables().get(s);
        Sort sort = new Sort(number++, word.name());
        items.add(new Item.Box(width, width / 20, width / 10, number % 5 != 0, sort));
      }
    }
    return items;
  }

  private static void joint(List<Item> items, Joint joint) {
    switch (joint) {
      case SPACE -> items.add(glue());
      case HELD_SPACE -> {
        items.add(penalty(Item.NEVER));
        items.add(glue());
      }
      case DASH -> items.add(penalty(50));
      case ADDRESS -> items.add(new Item.Penalty(0, 2000, false, 0, 0, true, false));
      case SEAM -> items.add(penalty(44_000));
      case PART -> items.add(new Item.Penalty(0, 45_000, false, 0, 0, false, true));
      case TEAR -> items.add(penalty(3 * LineWeights.TEAR));
      case LINE_END -> items.add(penalty(Item.FORCED));
      case TURN -> items.add(penalty(Item.TURN));
    }
  }

  static Arbitrary<Word> word() {
    Arbitrary<Joint> joint =
        Arbitraries.frequency(
            net.jqwik.api.Tuple.of(40, Joint.SPACE),
            net.jqwik.api.Tuple.of(2, Joint.HELD_SPACE),
            net.jqwik.api.Tuple.of(3, Joint.DASH),
            net.jqwik.api.Tuple.of(3, Joint.ADDRESS),
            net.jqwik.api.Tuple.of(2, Joint.SEAM),
            net.jqwik.api.Tuple.of(1, Joint.PART),
            net.jqwik.api.Tuple.of(1, Joint.TEAR),
            net.jqwik.api.Tuple.of(1, Joint.LINE_END),
            net.jqwik.api.Tuple.of(1, Joint.TURN));
    Arbitrary<List<Integer>> syllables =
        Arbitraries.integers().between(4, 22).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Integer> names = Arbitraries.integers().between(0, 6);
    return Combinators.combine(joint, syllables, names).as(Word::new);
  }

  static Arbitrary<List<Word>> paragraph(int least, int most) {
    return word().list().ofMinSize(least).ofMaxSize(most);
  }

  /** Words with nothing but spaces between them, enough for a dozen lines. */
  static Arbitrary<List<Word>> prose() {
    return word()
        .map(word -> new Word(Joint.SPACE, word.syllables(), word.name()))
        .list()
        .ofMinSize(70)
        .ofMaxSize(120);
  }

  static Arbitrary<LineMeasure> measure() {
    Arbitrary<Double> widths = Arbitraries.doubles().between(50, 240).ofScale(1);
    Arbitrary<Double> indents = Arbitraries.of(0.0, 0.0, 14.0, -14.0);
    Arbitrary<Integer> narrow = Arbitraries.of(0, 0, 0, 2);
    return Combinators.combine(widths, indents, narrow)
        .as((width, indent, lines) -> new LineMeasure(width, indent, lines, lines > 0 ? 18 : 0));
  }

  static Arbitrary<LineWeights> weights() {
    return Arbitraries.of(
        LineWeights.justified(0.02, 11, 2),
        LineWeights.justified(0, 11, 2),
        LineWeights.justified(0.02, 11, 1),
        LineWeights.justified(0.02, 11, 0),
        LineWeights.ragged(11, 1),
        LineWeights.ragged(11, 2),
        LineWeights.verse(11, 1));
  }
}
