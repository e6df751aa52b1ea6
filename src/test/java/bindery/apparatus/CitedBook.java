package bindery.apparatus;

import bindery.book.Book;
import bindery.manuscript.ManuscriptReader;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A book that cites Reed's book of 1987 and Ito's and Voss's article of 2010. */
final class CitedBook {
  private static final String WORKS =
      """
      @book{reed, author={Reed, Anna}, title={The Baltic Trade}, year=1987, publisher={Brine}}
      @article{ito, author={Ito, Ken and Voss, Jan}, title={Dough}, journal={Bread}, year=2010}
      """;

  private CitedBook() {}

  /**
   * @param yaml what {@code book.yaml} says beside title and language
   */
  static Book of(Path folder, Report report, String yaml, String... chapters) throws IOException {
    Files.writeString(folder.resolve("works.bib"), WORKS);
    Files.writeString(folder.resolve("book.yaml"), "title: T\nlanguage: en\n" + yaml);
    for (int i = 0; i < chapters.length; i++) {
      Files.writeString(folder.resolve("0" + (i + 1) + "-c.md"), chapters[i]);
    }
    SourceFolder source = SourceFolder.open(folder, "folder", Limits.DEFAULT);
    return Apparatus.work(ManuscriptReader.read(source, report), report);
  }
}
