package bindery.manuscript.project;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import bindery.source.SourceFolder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code book.yaml} says, or the defaults of a folder without one.
 *
 * @param title or empty, if the book is to be named after its first heading
 * @param entries the order of the book
 * @param contentsDepth how many levels of headings the contents show; 0 if it is not said
 */
public record BookFile(
    String title,
    String subtitle,
    List<String> authors,
    Locale language,
    String publisher,
    String isbn,
    String identifier,
    String rights,
    Optional<LocalDate> date,
    String description,
    Optional<String> cover,
    List<Entry> entries,
    int contentsDepth) {

  static final String NAME = "book.yaml";
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "subtitle",
          "authors",
          "author",
          "language",
          "lang",
          "publisher",
          "isbn",
          "identifier",
          "rights",
          "date",
          "description",
          "cover",
          "order",
          "files",
          "contents-depth");

  public static BookFile read(SourceFolder folder, Report report) {
    YamlValue.Mapping map = YamlValue.Mapping.empty(Place.file(NAME));
    if (folder.has(NAME)) {
      map =
          folder
              .file(NAME, Place.NOWHERE, report)
              .map(file -> file.text(report))
              .flatMap(text -> new YamlReader(new Lines(NAME, text), 1, report).read(text))
              .orElse(map);
      YamlReader.unknownKeys(map, KEYS, report);
    }
    return of(map, folder, report);
  }

  private static BookFile of(YamlValue.Mapping map, SourceFolder folder, Report report) {
    String isbn = map.text("isbn");
    String publisher = map.text("publisher");
    String rights = map.text("rights");
    if (!isbn.isEmpty()) {
      Isbn.check(isbn, map.values().get("isbn").place(), report);
    }
    String cover = map.text("cover");
    boolean legal = !(isbn.isEmpty() && publisher.isEmpty() && rights.isEmpty());
    return new BookFile(
        map.text("title"),
        map.text("subtitle"),
        Authors.of(map.get("authors").or(() -> map.get("author"))),
        Languages.of(map.get("language").or(() -> map.get("lang")), report),
        publisher,
        isbn,
        map.text("identifier"),
        rights,
        date(map, report),
        map.text("description"),
        cover.isEmpty() ? Optional.empty() : Optional.of(cover),
        new OrderReader(folder, report).read(map, legal),
        depth(map, report));
  }

  private static Optional<LocalDate> date(YamlValue.Mapping map, Report report) {
    String text = map.text("date");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    // A year, or a year and a month, is a date in many books.
    String whole =
        text.matches("\\d{4}")
            ? text + "-01-01"
            : text.matches("\\d{4}-\\d\\d") ? text + "-01" : text;
    try {
      return Optional.of(LocalDate.parse(whole));
    } catch (DateTimeParseException e) {
      Place place = map.values().get("date").place();
      report.add(
          Problem.warning("date", place, text, "this is not a date:", "write it as 2026-01-31"));
      return Optional.empty();
    }
  }

  private static int depth(YamlValue.Mapping map, Report report) {
    String text = map.text("contents-depth");
    if (text.isEmpty() || text.matches("[1-6]")) {
      return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
    Place place = map.values().get("contents-depth").place();
    report.add(
        Problem.warning(
            "contents-depth",
            place,
            text,
            "this is not a depth of headings:",
            "give a number from 1 to 6"));
    return 0;
  }
}
