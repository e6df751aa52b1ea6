package bindery.manuscript.data;

import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Lines;
import bindery.source.SourceFolder;
import java.util.Locale;
import java.util.Optional;

/** The language that {@code book.yaml} says, for choosing among folders of several. */
public final class BookLanguage {
  private BookLanguage() {}

  /** In small letters. */
  public static Optional<String> said(SourceFolder folder) {
    if (!folder.has(OfTheBook.FILE)) {
      return Optional.empty();
    }
    return folder
        .file(OfTheBook.FILE, Place.NOWHERE, new Report())
        .map(file -> file.text(new Report()))
        .flatMap(
            text -> new YamlReader(new Lines(OfTheBook.FILE, text), 1, new Report()).read(text))
        .map(map -> map.text("language").isEmpty() ? map.text("lang") : map.text("language"))
        .filter(language -> !language.isEmpty())
        .map(language -> language.toLowerCase(Locale.ROOT));
  }
}
