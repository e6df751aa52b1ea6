package bindery.bench;

import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.Shaper;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Words into glyphs, on one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Shaping {

  /** The words of the book in order. */
  @State(Scope.Benchmark)
  public static class Words {
    String[] all;
    FontInstance font;

    @Setup(Level.Trial)
    public void split(Workbench bench) {
      all = bench.book().tree().text().split(" ");
      font = bench.font();
    }
  }

  /** Every word of the book; the shaper remembers those that it has met. */
  @Benchmark
  public void asTheBookGoes(Words words, Blackhole hole) {
    Shaper shaper = new Shaper();
    for (String word : words.all) {
      hole.consume(shaper.shape(words.font, word, false));
    }
  }
}
