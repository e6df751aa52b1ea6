package bindery.bench;

import bindery.book.Section;
import bindery.typeset.Typesetter;
import bindery.typeset.galley.Galley;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.page.Pages;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The book set and made up, chapters side by side as in a build. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PageMaking {

  /** Galleys alone: shaping and line breaking with all that is around them. */
  @Benchmark
  public List<Galley> galleys(Workbench bench) {
    EditionContext edition = bench.edition();
    List<Section> sections = bench.book().sections();
    return sections.parallelStream()
        .map(section -> Typesetter.galley(edition, bench.context(), section, 288, 504))
        .toList();
  }

  /** Galleys and pages; what this takes longer than the galleys is what pages take. */
  @Benchmark
  public Pages pages(Workbench bench) {
    return new Typesetter(bench.edition()).pages(bench.context(), bench.report()).pages();
  }
}
