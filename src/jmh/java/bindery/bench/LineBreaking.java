package bindery.bench;

import bindery.book.Book;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.line.Item;
import bindery.typeset.line.LineBreaker;
import bindery.typeset.line.LineMeasure;
import bindery.typeset.line.LineWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Paragraphs into lines, in all their settings, on one thread; nothing is shaped here. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LineBreaking {
  private static final double SIZE = 11;
  private static final int CAP = 60;

  /** The paragraphs of the book, hyphenated and measured syllable by syllable. */
  @State(Scope.Benchmark)
  public static class Paragraphs {
    private static final Item.Content PLAIN = () -> 0;

    final List<List<Item>> all = new ArrayList<>();
    private final Shaper shaper = new Shaper();
    private Item.Glue space;
    private Item.Penalty hyphen;

    @Setup(Level.Trial)
    public void measure(Workbench bench) {
      FontInstance font = bench.font();
      double em = width(font, " ");
      space = new Item.Glue(em, 0.5 * em, 0.3 * em, PLAIN);
      hyphen = new Item.Penalty(width(font, "-"), 0, true, 0, 0);
      Book book = bench.book();
      for (Element paragraph : book.tree().getElementsByTag("p")) {
        List<Item> items = new ArrayList<>();
        for (String word : paragraph.text().split(" ")) {
          if (!word.isEmpty()) {
            add(items, word, bench, font, book.metadata().language());
          }
        }
        if (!items.isEmpty()) {
          all.add(items);
        }
      }
    }

    private void add(
        List<Item> items, String word, Workbench bench, FontInstance font, Locale language) {
      if (!items.isEmpty()) {
        items.add(space);
      }
      int from = 0;
      for (int point : bench.hyphenator().points(word, language, 2, 3, 5)) {
        items.add(box(font, word.substring(from, point)));
        items.add(hyphen);
        from = point;
      }
      items.add(box(font, word.substring(from)));
    }

    private Item.Box box(FontInstance font, String text) {
      return new Item.Box(width(font, text), 0, 0, true, PLAIN);
    }

    private double width(FontInstance font, String text) {
      return shaper.shape(font, text, false).width(SIZE);
    }
  }

  @Benchmark
  public void everyParagraph(Paragraphs paragraphs, Blackhole hole) {
    LineMeasure measure = new LineMeasure(288, 14, 0, 0);
    LineWeights weights = LineWeights.justified(0.02, SIZE, 2);
    for (List<Item> items : paragraphs.all) {
      hole.consume(LineBreaker.settings(items, measure, weights, CAP));
    }
  }
}
