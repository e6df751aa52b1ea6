package bindery.pdf;

import bindery.book.print.Interior;
import bindery.book.print.PrintSettings;
import bindery.book.print.PrintStandard;
import bindery.pdf.colour.FourInks;
import bindery.pdf.colour.InkGrid;
import bindery.pdf.colour.Separation;
import bindery.pdf.standard.Conformance;
import bindery.pdf.standard.OutputIntent;
import bindery.pdf.standard.PressProfile;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * How a file is made for where it goes.
 *
 * @param inks that its colours become
 * @param standard that it keeps
 * @param intent the colours that it is meant for
 */
record Printing(Separation inks, Conformance standard, OutputIntent intent) {

  static Printing of(PdfOptions options, Report report) {
    if (options.screen()) {
      return new Printing(
          Separation.screen(), Conformance.of(options.reader()), OutputIntent.screen());
    }
    PrintSettings print = options.print();
    boolean older = print.standard() == PrintStandard.X_1A;
    Conformance standard = older ? Conformance.OLDER_PRINT : Conformance.PRINT;
    if (print.interior() == Interior.BLACK) {
      OutputIntent intent = older ? OutputIntent.registered() : OutputIntent.blackInk();
      return new Printing(Separation.black(), standard, intent);
    }
    double limit = print.inkLimit() / 100.0;
    Optional<InkGrid> own = options.profile().flatMap(file -> InkGrid.of(file, limit));
    if (options.profile().isPresent() && own.isEmpty()) {
      report.add(
          Problem.warning(
              "print",
              print.place(),
              print.profile().orElse(""),
              "this is no ICC profile of a press with four inks; that of FOGRA39 is used:",
              "ask the printer for the profile, or leave ‘profile’ out"));
    }
    byte[] profile = own.isPresent() ? options.profile().get() : PressProfile.coated();
    InkGrid grid = own.or(() -> InkGrid.of(profile, limit)).orElseThrow();
    String name = own.isPresent() ? PressProfile.name(profile) : OutputIntent.COATED;
    return new Printing(new FourInks(grid), standard, OutputIntent.press(name, profile));
  }

  /** Whether nothing may be seen through. */
  boolean flat() {
    return standard == Conformance.OLDER_PRINT;
  }

  /** Streams of small objects came with PDF 1.5. */
  CompressParameters compression() {
    return standard == Conformance.OLDER_PRINT
        ? CompressParameters.NO_COMPRESSION
        : CompressParameters.DEFAULT_COMPRESSION;
  }
}
