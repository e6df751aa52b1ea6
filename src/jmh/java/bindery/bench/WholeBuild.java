package bindery.bench;

import bindery.command.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The command as it is typed, once in a cold virtual machine; only the machine's own start is left
 * out, some tenths of a second. Lengths of novels, and the same length in one chapter and in a
 * thousand, tell whether time grows with the text alone.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
@State(Scope.Benchmark)
public class WholeBuild {
  @Param({"bundled", "novel-100", "novel-1400", "novel-1400-1", "novel-1400-1000", "novel-5000"})
  public String book;

  private Path desk;
  private Path manuscript;

  @Setup(Level.Trial)
  public void write() throws IOException {
    desk = Files.createTempDirectory("bindery-bench");
    manuscript = Manuscripts.folder(book, desk);
  }

  @TearDown(Level.Trial)
  public void clear() throws IOException {
    Manuscripts.clear(desk);
  }

  @Benchmark
  public int readerPdfAndEpub() {
    String out = desk.resolve("dist").toString();
    String[] typed = {
      "build", manuscript.toString(), "--out", out, "--edition", "reader,epub", "--quiet"
    };
    int code = Main.run(typed, System.out, System.err);
    if (code != 0) {
      throw new IllegalStateException("exit code " + code);
    }
    return code;
  }
}
