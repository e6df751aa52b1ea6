package bindery.typeset.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Source;
import bindery.style.BreakStyle;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for the columns of every text; small ones are compared with all ways to cut them. */
class BalancePropertyTest {
  private static final double GRID = 12;
  private static final double BASELINE = 9;
  private static final int PAGE = 1000;

  /**
   * A block of lines.
   *
   * @param space lines above it
   * @param kept for each line whether it stays with the next
   * @param keepNext whether the last does
   */
  record Lines(int space, List<Boolean> kept, boolean keepNext, BreakStyle.Break before) {
    Slug slug() {
      List<Row> rows = new ArrayList<>();
      for (boolean keep : kept) {
        Placed mark = new Placed.Image(0, 0, 5, BASELINE, null, "", Source.NONE);
        rows.add(new Row(GRID, List.of(mark), List.of(), keep ? Row.KEEP : 0));
      }
      Slug.Head head =
          new Slug.Head(
              Source.NONE, 0, before, keepNext, List.of(), List.of(), List.of(), List.of());
      double above = space * GRID;
      return new Block(
          head,
          new Grid(GRID, BASELINE),
          new Block.Space(above, 0, false),
          Block.Repeated.NONE,
          rows);
    }
  }

  @Provide
  Arbitrary<List<Lines>> texts() {
    Arbitrary<Integer> space = Arbitraries.frequency(t(5, 0), t(2, 1), t(1, 2));
    Arbitrary<List<Boolean>> kept =
        Arbitraries.frequency(t(3, false), t(1, true)).list().ofMinSize(1).ofMaxSize(4);
    Arbitrary<Boolean> next = Arbitraries.frequency(t(5, false), t(1, true));
    Arbitrary<BreakStyle.Break> before =
        Arbitraries.frequency(
            t(12, BreakStyle.Break.AUTO),
            t(1, BreakStyle.Break.AVOID),
            t(1, BreakStyle.Break.COLUMN));
    return Combinators.combine(space, kept, next, before)
        .as(Lines::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static <T> Tuple.Tuple2<Integer, T> t(int weight, T value) {
    return Tuple.of(weight, value);
  }

  /** A text as lines one after the other, with where columns may and must end. */
  private record Sheet(List<Integer> spaces, List<Boolean> may, List<Boolean> must) {
    static Sheet of(List<Lines> text) {
      Sheet sheet = new Sheet(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      boolean keep = false;
      for (Lines lines : text) {
        for (int i = 0; i < lines.kept().size(); i++) {
          boolean first = i == 0;
          sheet.spaces.add(first ? lines.space() : 0);
          sheet.may.add(!keep && !(first && lines.before() == BreakStyle.Break.AVOID));
          sheet.must.add(first && lines.before() == BreakStyle.Break.COLUMN);
          boolean last = i == lines.kept().size() - 1;
          keep = last ? lines.keepNext() : lines.kept().get(i);
        }
      }
      return sheet;
    }

    int size() {
      return spaces.size();
    }

    int depth(int from, int to) {
      int depth = 0;
      for (int i = from; i < to; i++) {
        depth += 1 + (i > from ? spaces.get(i) : 0);
      }
      return depth;
    }

    /** The least depth of columns over every way to cut the text; {@code NEVER} without one. */
    int least(int from, int columns) {
      if (from == size()) {
        return 0;
      }
      if (columns == 0) {
        return Balance.NEVER;
      }
      int least = Balance.NEVER;
      for (int to = from + 1; to <= size(); to++) {
        if (to == size() || may.get(to) || must.get(to)) {
          least = Math.min(least, Math.max(depth(from, to), least(to, columns - 1)));
        }
        if (to < size() && must.get(to)) {
          break;
        }
      }
      return least;
    }
  }

  private static ColumnText text(List<Lines> lines) {
    return new ColumnText(lines.stream().map(Lines::slug).toList(), PAGE);
  }

  @Property(tries = 3000)
  void noWayToCutTheTextIsLessDeep(
      @ForAll("texts") List<Lines> lines, @ForAll @IntRange(min = 1, max = 4) int columns) {
    Sheet sheet = Sheet.of(lines);
    assertEquals(sheet.least(0, columns), new Balance(text(lines), columns).depth(0, sheet.size()));
  }

  @Property(tries = 3000)
  void whatComesAfterEveryColumnIsBalancedAmongTheRest(
      @ForAll("texts") List<Lines> lines, @ForAll @IntRange(min = 1, max = 4) int columns) {
    Sheet sheet = Sheet.of(lines);
    Balance balance = new Balance(text(lines), columns);
    if (balance.depth(0, sheet.size()) == Balance.NEVER) {
      return;
    }
    int[] ends = balance.even(0, sheet.size());
    int from = 0;
    for (int c = 0; c < columns; c++) {
      int deepest = 0;
      int at = from;
      for (int rest = c; rest < columns; rest++) {
        deepest = Math.max(deepest, sheet.depth(at, ends[rest]));
        at = ends[rest];
      }
      assertEquals(sheet.least(from, columns - c), deepest);
      boolean end = ends[c] == sheet.size();
      assertTrue(end || sheet.may.get(ends[c]) || sheet.must.get(ends[c]), "ends at " + ends[c]);
      from = ends[c];
    }
    assertEquals(sheet.size(), from);
  }

  @Property(tries = 3000)
  void whatStandsAgainAtTheHeadOfAPageHasItsRoomInTheFirstColumn(
      @ForAll("texts") List<Lines> lines,
      @ForAll @IntRange(min = 1, max = 4) int columns,
      @ForAll @IntRange(min = 1, max = 3) int lead,
      @ForAll @IntRange(min = 1, max = 20) int begin) {
    Sheet sheet = Sheet.of(lines);
    int from = Math.min(begin, sheet.size() - 1);
    int[] leads = new int[lines.size()];
    Arrays.fill(leads, lead);
    ColumnText text = new ColumnText(lines.stream().map(Lines::slug).toList(), PAGE, leads);
    int least = Balance.NEVER;
    for (int to = from + 1; from > 0 && to <= sheet.size(); to++) {
      if (to == sheet.size() || sheet.may.get(to) || sheet.must.get(to)) {
        int rest = sheet.least(to, columns - 1);
        least = Math.min(least, Math.max(lead + sheet.depth(from, to), rest));
      }
      if (to < sheet.size() && sheet.must.get(to)) {
        break;
      }
    }
    if (from > 0) {
      assertEquals(least, new Balance(text, columns).depth(from, sheet.size()));
    }
  }

  @Property(tries = 500)
  void columnsOfPlainLinesDifferByOneAtMostAndTheFirstAreTheLongest(
      @ForAll @IntRange(min = 1, max = 60) int count,
      @ForAll @IntRange(min = 1, max = 7) int columns) {
    Lines line = new Lines(0, List.of(false), false, BreakStyle.Break.AUTO);
    int[] ends = new Balance(text(Collections.nCopies(count, line)), columns).even(0, count);
    int from = 0;
    int before = (count + columns - 1) / columns;
    for (int end : ends) {
      assertTrue(end - from <= before && end - from >= count / columns);
      before = end - from;
      from = end;
    }
    assertEquals(count, from);
  }

  @Property(tries = 1000)
  void depthNeverShrinksAsTextGrows(
      @ForAll("texts") List<Lines> lines, @ForAll @IntRange(min = 1, max = 4) int columns) {
    ColumnText text = text(lines);
    Balance balance = new Balance(text, columns);
    int before = 0;
    for (int to = 1; to <= text.units(); to++) {
      int depth = balance.depth(0, to);
      assertTrue(depth >= before, depth + " after " + before);
      before = depth;
    }
  }
}
