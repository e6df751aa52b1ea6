package bindery.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** Paragraphs of letters ten points wide, spaces five, that can be broken by eye. */
class LineBreakerTest {
  private static final double EM = 10;
  private static final LineWeights PLAIN = new LineWeights(true, 0, 0.7, 1.65, 18_000, 2, 0);

  private record Letters(String text) implements Item.Content {
    @Override
    public int word() {
      return text.hashCode();
    }
  }

  /**
   * A dash divides a word; {@code /} ends a line, {@code ~} is a space that holds, {@code ^} a
   * place to spare, {@code :} one in an address.
   */
  private static List<Item> items(String text) {
    List<Item> items = new ArrayList<>();
    for (String part : text.split("(?<=[-/~^: ])|(?=[-/~^: ])")) {
      switch (part) {
        case " " -> items.add(new Item.Glue(5, 5, 5, () -> 0));
        case "~" -> {
          items.add(new Item.Penalty(0, Item.NEVER, false, 0, 0));
          items.add(new Item.Glue(5, 5, 5, () -> 0));
        }
        case "-" -> items.add(new Item.Penalty(EM, 0, true, 0, 0));
        case "^" -> items.add(new Item.Penalty(0, 0, false, 0, 0, false, true));
        case ":" -> items.add(new Item.Penalty(0, 0, false, 0, 0, true, false));
        case "/" -> items.add(new Item.Penalty(0, Item.FORCED, false, 0, 0));
        default -> items.add(new Item.Box(EM * part.length(), 0, 0, true, new Letters(part)));
      }
    }
    return items;
  }

  /** The words of every line, and how wide its spaces are. */
  private static String set(String text, LineMeasure measure, LineWeights weights) {
    List<Item> items = items(text);
    return dump(items, LineBreaker.best(LineBreaker.settings(items, measure, weights, 60)));
  }

  private static String dump(List<Item> items, Setting setting) {
    StringJoiner out = new StringJoiner("\n");
    for (Setting.Line line : setting.lines()) {
      StringBuilder words = new StringBuilder();
      for (Item item : items.subList(line.from(), line.to())) {
        words.append(item instanceof Item.Box b ? ((Letters) b.content()).text() : "");
        words.append(item instanceof Item.Glue ? " " : "");
      }
      words.append(line.hyphen() ? "-" : "");
      words.append(line.spaces() == 1 ? "" : " ×%.2f".formatted(line.spaces()));
      words.append(line.overfull() > 0 ? " sticks out %.1f".formatted(line.overfull()) : "");
      out.add(words);
    }
    return out.toString();
  }

  /** Where breaks follow one another, one is taken: no line ends before it has begun. */
  @Test
  void noLineIsEmptyButBetweenForcedBreaks() {
    LineWeights ragged = LineWeights.ragged(EM, 2);
    for (String text :
        new String[] {"--a--bb", "a -b", "aa- -bb", "a---", "-a /-bb/-/cc", "/a//b"}) {
      for (int wide = 0; wide <= 60; wide += 5) {
        List<Item> items = items(text + "z");
        for (LineWeights weights : List.of(PLAIN, ragged)) {
          Setting setting =
              LineBreaker.best(LineBreaker.settings(items, LineMeasure.plain(wide), weights, 60));
          int at = 0;
          for (Setting.Line line : setting.lines()) {
            assertTrue(at <= line.from() && line.from() <= line.to(), text + " " + setting);
            at = line.to();
          }
          assertEquals(items.size(), at, text);
        }
      }
    }
    assertEquals("a\n\nb", set("a//b", LineMeasure.plain(100), ragged));
  }

  /** A page that wants a line more does not get it by tearing an address. */
  @Test
  void anAddressIsDividedShortOnlyWhereItMustBe() {
    LineWeights weights = LineWeights.justified(0, EM, 2);
    List<Item> items = items("aa bbb:cc");
    assertEquals(1, LineBreaker.settings(items, LineMeasure.plain(100), weights, 60).size());
    assertEquals("aa bbb\ncc", set("aa bbb:cc", LineMeasure.plain(72), weights));
  }

  @Test
  void nothingHasNoLines() {
    assertEquals("", set("", LineMeasure.plain(100), PLAIN));
  }

  @Test
  void whatFitsOnALineIsLeftAtItsNaturalWidth() {
    assertEquals("aaa bbb", set("aaa bbb", LineMeasure.plain(200), PLAIN));
  }

  @Test
  void spacesGrowToTheMeasure() {
    assertEquals("aaa bb c ×1.50\ndd", set("aaa bb c dd", LineMeasure.plain(75), PLAIN));
  }

  @Test
  void aLooserLineNowSavesOneThatNothingCouldFill() {
    // First-fit takes "g" onto the first line, which it fills, and "hhh hhhhh" cannot be filled.
    assertEquals(
        "a b c d e f ×1.60\ng hhh hhhhh\niiiiiii jj",
        set("a b c d e f g hhh hhhhh iiiiiii jj", LineMeasure.plain(100), PLAIN));
  }

  @Test
  void spacesShrinkToTakeAWordMore() {
    assertEquals("aa bb c ×0.75\nd", set("aa bb c d", LineMeasure.plain(57.5), PLAIN));
  }

  @Test
  void aSpaceThatHoldsIsNoPlaceToBreak() {
    assertEquals(
        "aa bb ×3.00\ncc dd",
        set("aa bb cc~dd", LineMeasure.plain(55), new LineWeights(true, 0, 0.7, 3, 18_000, 2, 0)));
  }

  @Test
  void linesEndWhereTheyMust() {
    assertEquals("aa\nbb cc\ndd", set("aa/bb cc/dd", LineMeasure.plain(100), PLAIN));
  }

  @Test
  void aWordIsDividedWithAHyphen() {
    assertEquals("aaa bb-\ncc", set("aaa bb-cc", LineMeasure.plain(65), PLAIN));
  }

  @Test
  void goodLinesSpareAWordThatAnyOthersWouldPart() {
    assertEquals(
        "a a a a a a a ×1.50\ncccc dd",
        set("a a a a a a a c^ccc dd", LineMeasure.plain(115), PLAIN));
    assertEquals("a a a c\nccc dd", set("a a a c^ccc dd", LineMeasure.plain(55), PLAIN));
  }

  @Test
  void aWordWiderThanTheMeasureSticksOutAndSaysSo() {
    assertEquals(
        "aa ×99.00\nbbbbbbbbb sticks out 30.0\ncc",
        set("aa bbbbbbbbb cc", LineMeasure.plain(60), PLAIN));
  }

  @Test
  void theFirstLineIsIndentedAndTheFirstTwoStandBesideACapital() {
    assertEquals("aa bb\ncc dd ee", set("aa bb cc dd ee", new LineMeasure(75, 30, 0, 0), PLAIN));
    assertEquals(
        "aa bb\ncc dd\nee ff gg",
        set("aa bb cc dd ee ff gg", new LineMeasure(75, 0, 2, 30), PLAIN));
  }

  @Test
  void moreHyphensInARowThanAreAllowedAreTrouble() {
    List<Item> items = items("aa-aa-aa-aa");
    Setting three = LineBreaker.best(LineBreaker.settings(items, LineMeasure.plain(30), PLAIN, 60));
    assertEquals("aa-\naa-\naa-\naa", dump(items, three));
    assertTrue(three.trouble());
  }

  @Test
  void timeGrowsNoFasterThanTheParagraph() {
    List<Item> few = prose(5_000, new Random(1));
    List<Item> many = prose(50_000, new Random(1));
    double small = Double.MAX_VALUE;
    double large = Double.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      small = Math.min(small, nanos(few));
      large = Math.min(large, nanos(many));
    }
    double ratio = large / small;
    assertTrue(ratio < 30, "ten times the words take " + ratio + " times as long");
  }

  private static double nanos(List<Item> items) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Setting best = LineBreaker.best(LineBreaker.settings(items, LineMeasure.plain(280), PLAIN, 60));
    double taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertFalse(best.lines().isEmpty());
    return taken;
  }

  private static List<Item> prose(int words, Random random) {
    List<Item> items = new ArrayList<>();
    for (int w = 0; w < words; w++) {
      if (w > 0) {
        items.add(Words.glue());
      }
      int syllables = 1 + random.nextInt(3);
      for (int s = 0; s < syllables; s++) {
        if (s > 0) {
          items.add(Words.hyphen());
        }
        Words.Sort sort = new Words.Sort(w, random.nextInt(200));
        items.add(new Item.Box(6 + 12 * random.nextDouble(), 0, 0, true, sort));
      }
    }
    return items;
  }
}
