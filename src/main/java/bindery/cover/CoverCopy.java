package bindery.cover;

import bindery.art.Picture;
import bindery.book.Book;
import bindery.book.CoverSettings;
import bindery.book.Metadata;
import bindery.book.print.PrintSettings;
import bindery.report.Place;
import java.util.Optional;

/**
 * What a cover is made of.
 *
 * @param front the author's own front, with all its words
 * @param back the author's own back; words are set on it if any are given for it
 */
public record CoverCopy(
    Metadata about,
    CoverSettings settings,
    PrintSettings print,
    Optional<Picture> front,
    Optional<Picture> back) {

  static final String FILE = "book.yaml";

  public static CoverCopy of(Book book, Optional<Picture> front, Optional<Picture> back) {
    return new CoverCopy(book.metadata(), book.cover(), book.print(), front, back);
  }

  /** Where messages about the cover lead. */
  Place place() {
    return settings.place().equals(Place.NOWHERE) ? Place.file(FILE) : settings.place();
  }

  /** Paragraphs of the back. */
  String blurb() {
    return settings.blurb();
  }
}
