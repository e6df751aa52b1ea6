package bindery.press;

import bindery.art.Picture;
import bindery.book.Book;
import bindery.book.Edition;
import bindery.pdf.drawing.DrawingWordSetter;
import bindery.pdf.drawing.DrawingWords;
import bindery.pdf.drawing.OutlinedWords;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pictures of an EPUB, the words in drawings made outlines of the book's faces. Type is loaded
 * when a drawing asks for it, if no printed edition lends its own. To be closed when all is
 * written.
 */
final class EpubDrawings implements AutoCloseable {
  private final PreparedBook copy;
  private Optional<DrawingWords> words;
  private Optional<Shaper> own = Optional.empty();

  EpubDrawings(PreparedBook copy, Optional<PdfEdition> printed) {
    this.copy = copy;
    this.words = printed.map(PdfEdition::words);
  }

  /** The bytes of a picture as the EPUB takes it. */
  Optional<byte[]> bytes(String name) {
    boolean drawing =
        copy.pictures().byName(name).filter(Picture.Drawing.class::isInstance).isPresent();
    Optional<byte[]> bytes = copy.pictures().bytes(name);
    return drawing ? bytes.map(svg -> OutlinedWords.of(svg, this::set)) : bytes;
  }

  private synchronized List<GlyphRun> set(
      String text, List<String> families, int weight, boolean italic) {
    if (words.isEmpty()) {
      words = Optional.of(load());
    }
    return words.get().set(text, families, weight, italic);
  }

  private DrawingWords load() {
    Book book = copy.book();
    Report unheard = new Report(); // of the EPUB's faces its own sheets tell
    HouseStyle house = copy.house();
    List<FontFace> faces =
        new ArrayList<>(house.cascade(house.sheets(Edition.EPUB, unheard), unheard).faces());
    faces.addAll(BundledFaces.all(false));
    TypeLibrary types =
        TypeLibrary.load(
            faces, each -> house.typeface(each.source(), each.place(), unheard), unheard);
    Shaper shaper = new Shaper();
    own = Optional.of(shaper);
    return new DrawingWordSetter(types, shaper, book.metadata().language());
  }

  @Override
  public void close() {
    own.ifPresent(Shaper::close);
  }
}
