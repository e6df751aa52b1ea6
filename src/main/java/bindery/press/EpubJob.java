package bindery.press;

import bindery.book.Edition;
import bindery.epub.Enclosures;
import bindery.epub.EpubPress;
import bindery.press.formula.FormulaPictures;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.style.cascade.Cascade;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The EPUB of a book: its text with all that goes into the file beside it. */
final class EpubJob {
  private EpubJob() {}

  /**
   * Writes the EPUB.
   *
   * @param printed the print edition if it was made; its pages are marked in the EPUB
   * @param report hears of what is wrong with the file
   */
  static void print(
      PreparedBook copy, Optional<PdfEdition> printed, OutputStream out, Report report)
      throws IOException {
    try (EpubDrawings drawings = new EpubDrawings(copy, printed)) {
      new EpubPress(report).print(copy.book(), enclosures(copy, printed, drawings, report), out);
    }
  }

  private static Enclosures enclosures(
      PreparedBook copy, Optional<PdfEdition> printed, EpubDrawings drawings, Report report)
      throws IOException {
    HouseStyle house = copy.house();
    List<Enclosures.Sheet> sheets = new ArrayList<>();
    for (HouseStyle.Sheet sheet : house.sheets(Edition.EPUB, report)) {
      house.read(sheet, report); // for what it has to say of it
      sheets.add(new Enclosures.Sheet(sheet.shown(), sheet.text()));
    }
    return new Enclosures(
        sheets,
        (source, place) -> house.typeface(source, place, report),
        drawings::bytes,
        printed.map(edition -> edition.pageList(copy.book())).orElse(List.of()),
        printed.map(PdfEdition::folios).orElse(Map.of()),
        CoverJob.front(copy, printed, report),
        FormulaPictures.of(copy.book(), type(house))::of,
        copy.imprint());
  }

  /** What pictures of formulas are set in; what is wrong with it is told where the PDF is set. */
  private static FormulaPictures.Type type(HouseStyle house) {
    Report unheard = new Report();
    return new FormulaPictures.Type() {
      @Override
      public Cascade cascade(String rules) {
        List<HouseStyle.Sheet> sheets = house.sheets(Edition.READER, unheard);
        return house.cascade(HouseStyle.with(sheets, rules), unheard);
      }

      @Override
      public List<FontFace> faces(Cascade cascade) {
        List<FontFace> faces = new ArrayList<>(cascade.faces());
        faces.addAll(BundledFaces.all(true));
        return faces;
      }

      @Override
      public Optional<byte[]> file(FontFace face) {
        return house.typeface(face.source(), face.place(), unheard);
      }
    };
  }
}
