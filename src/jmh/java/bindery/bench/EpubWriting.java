package bindery.bench;

import bindery.epub.Enclosures;
import bindery.epub.EpubPress;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The book as an EPUB that nobody keeps, without the picture of its cover. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EpubWriting {

  @Benchmark
  public void theEpub(Workbench bench) throws IOException {
    Enclosures enclosures =
        new Enclosures(
            bench.sheets(), bench::typeface, bench::pictureBytes, List.of(), Instant.EPOCH);
    new EpubPress(bench.report()).print(bench.book(), enclosures, OutputStream.nullOutputStream());
  }
}
