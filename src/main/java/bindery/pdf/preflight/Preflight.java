package bindery.pdf.preflight;

import bindery.art.Picture;
import bindery.book.Sources;
import bindery.book.print.PrintSettings;
import bindery.pdf.colour.Loss;
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
   * Tells of what a printer would refuse or print badly: warnings {@code coarse-picture}, {@code
   * lost-colour}, {@code much-ink}, {@code hairline}, {@code near-trim}, {@code narrow-gutter},
   * {@code few-pages} and {@code many-pages}, notes {@code printed-in-gray} and {@code
   * see-through-picture}.
   *
   * @param objects the picture as it stands in the file, unless it could not be made
   * @param losses what of a picture's colours is lost
   */
  public static void look(
      List<Page> pages,
      PrintSettings print,
      Function<Picture, Optional<COSBase>> objects,
      Function<Picture, Loss> losses,
      Sources sources,
      Report report) {
    List<Printed> pictures = Printed.on(pages);
    PrintedResolution.check(pictures, sources, report);
    Function<Printed, Loss> lost = each -> losses.apply(each.image().picture());
    new PressColours(print, pages, pictures, lost, sources).check(report);
    new SeeThrough(objects, sources).check(pictures, print.standard(), report);
    Hairlines.check(pages, sources, report);
    NearTheTrim.check(pages, print, sources, report);
    Gutter.check(pages, print.printer().inner(), report);
    BoundPages.check(pages.size(), print, report);
  }
}
