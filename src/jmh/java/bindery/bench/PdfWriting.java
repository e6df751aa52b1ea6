package bindery.bench;

import bindery.pdf.PdfOptions;
import bindery.pdf.PdfPress;
import bindery.pdf.drawing.DrawingWords;
import bindery.typeset.Typesetter;
import bindery.typeset.page.Pages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Pages into a PDF file that nobody keeps. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PdfWriting {

  /** The book made up. */
  @State(Scope.Benchmark)
  public static class MadeUp {
    Pages pages;

    @Setup(Level.Trial)
    public void makeUp(Workbench bench) {
      pages = new Typesetter(bench.edition()).pages(bench.context(), bench.report()).pages();
    }
  }

  @Benchmark
  public void theReaderPdf(Workbench bench, MadeUp made) throws IOException {
    PdfOptions options = new PdfOptions(Instant.EPOCH, true);
    PdfPress press =
        new PdfPress(
            bench.book().metadata(), bench.context().sources(), options, DrawingWords.NONE);
    press.print(made.pages, OutputStream.nullOutputStream(), bench.report());
  }
}
