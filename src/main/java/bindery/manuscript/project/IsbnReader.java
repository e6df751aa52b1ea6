package bindery.manuscript.project;

import bindery.book.Isbns;
import bindery.manuscript.data.Isbn;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Report;
import java.util.Set;

/** Reads {@code isbn}: one number, or one for each edition. */
final class IsbnReader {
  private static final String KEY = "isbn";
  private static final Set<String> EDITIONS = Set.of("print", "epub", "pdf");

  private IsbnReader() {}

  /** A wrong check digit is an {@code isbn} warning. */
  static Isbns read(YamlValue.Mapping book, Report report) {
    if (book.values().get(KEY) instanceof YamlValue.Mapping each) {
      YamlReader.unknownKeys(each, EDITIONS, report);
      return new Isbns(
          one(each, "print", report), one(each, "epub", report), one(each, "pdf", report));
    }
    return Isbns.ofAll(one(book, KEY, report));
  }

  private static String one(YamlValue.Mapping map, String key, Report report) {
    String isbn = map.text(key);
    if (!isbn.isEmpty()) {
      Isbn.check(isbn, map.values().get(key).place(), report);
    }
    return isbn;
  }
}
