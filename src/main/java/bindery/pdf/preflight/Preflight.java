package bindery.pdf.preflight;

import bindery.art.Picture;
import bindery.book.Sources;
import bindery.report.Report;
import bindery.typeset.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSBase;

/** Looks over a book before it goes to the printer. */
public final class Preflight {
  private Preflight() {}

  /**
   * Tells of pictures too coarse for print, of colour and transparency in a book that is otherwise
   * black, and of an inner margin too narrow for so many pages: warnings {@code coarse-picture},
   * {@code colour-in-black}, {@code see-through-picture} and {@code narrow-gutter}.
   *
   * @param objects the picture as it stands in the file, unless it could not be made
   */
  public static void look(
      List<Page> pages,
      Function<Picture, Optional<COSBase>> objects,
      Sources sources,
      Report report) {
    List<Printed> pictures = Printed.on(pages);
    PrintedResolution.check(pictures, sources, report);
    new OneInk(pages, pictures, objects, sources).check(report);
    Gutter.check(pages, report);
  }
}
