package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** All listings of a page have the same white above them, and the same below. */
class EvenWhiteTest {
  private static final String CSS =
      "@page { size: 240pt 460pt; margin: 20pt } html { font: 10pt/14pt Square }"
          + " ul { margin: 8pt 0 } pre { margin: 8pt 0; padding: 5pt 8pt; font-size: 8pt;"
          + " line-height: 11pt; background: #ccc; white-space: pre-wrap }";

  /** What can be seen of it is less than this; points. */
  private static final double EVEN = 4;

  @Provide
  Arbitrary<List<Integer>> listings() {
    return Arbitraries.integers().between(1, 9).list().ofMinSize(2).ofMaxSize(8);
  }

  @Property(tries = 60)
  void listingsOfAPageHaveTheSameWhiteAboveAndBelow(
      @ForAll("listings") List<Integer> listings, @ForAll boolean list) {
    StringBuilder chapter = new StringBuilder();
    for (int lines : listings) {
      chapter.append("<p>text</p><p>text</p><p>text</p>");
      chapter.append(list ? "<ul><li>item</li></ul>" : "");
      chapter.append("<pre>").append("code\n".repeat(lines)).append("</pre>");
    }
    chapter.append("<p>text</p>");
    for (Page page : SmallEdition.of(CSS, chapter.toString()).made().pages().pages()) {
      List<Double> above = new ArrayList<>();
      List<Double> below = new ArrayList<>();
      white(page.content(), above, below);
      Statistics.collect(above.size() > 1);
      assertTrue(spread(above) <= EVEN, () -> "above: " + above);
      assertTrue(spread(below) <= EVEN, () -> "below: " + below);
    }
    Statistics.coverage(checker -> checker.check(true).percentage(p -> p > 10));
  }

  private static double spread(List<Double> whites) {
    return whites.stream().mapToDouble(d -> d).max().orElse(0)
        - whites.stream().mapToDouble(d -> d).min().orElse(0);
  }

  /** From the ground of every listing to the baselines of the text before and after it. */
  private static void white(List<Placed> content, List<Double> above, List<Double> below) {
    List<double[]> grounds = new ArrayList<>();
    List<Placed.Fill> fills = new ArrayList<>();
    List<Double> baselines = new ArrayList<>();
    for (Placed placed : content) {
      if (placed instanceof Placed.Fill fill && fill.height() > 1) {
        fills.add(fill);
      } else if (placed instanceof Placed.Line line) {
        baselines.add(line.y());
      }
    }
    fills.sort(Comparator.comparingDouble(Placed.Fill::y));
    for (Placed.Fill fill : fills) {
      double[] last = grounds.isEmpty() ? null : grounds.get(grounds.size() - 1);
      if (last != null && fill.y() - last[1] < 0.01) {
        last[1] = fill.y() + fill.height();
      } else {
        grounds.add(new double[] {fill.y(), fill.y() + fill.height()});
      }
    }
    for (double[] ground : grounds) {
      double before =
          baselines.stream().filter(y -> y < ground[0]).max(Double::compare).orElse(0.0);
      double after = baselines.stream().filter(y -> y > ground[1]).min(Double::compare).orElse(0.0);
      boolean within = before > 0 && after > 0;
      if (within) {
        above.add(ground[0] - before);
        below.add(after - ground[1]);
      }
    }
  }
}
