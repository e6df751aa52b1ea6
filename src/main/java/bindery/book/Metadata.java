package bindery.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a book says of itself, from {@code book.yaml}.
 *
 * @param title never empty
 * @param subtitle or empty
 * @param authors names in the order given; may be empty
 * @param language BCP 47
 * @param publisher or empty
 * @param isbn digits with or without hyphens, or empty
 * @param identifier the author's own identifier such as a URN, or empty
 * @param rights or empty
 * @param date of publication
 * @param description or empty
 * @param cover path of the cover picture in the manuscript folder
 */
public record Metadata(
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
    Optional<String> cover) {

  public Metadata {
    authors = List.copyOf(authors);
  }

  /** The name of the files in {@code dist/}: the title in ASCII letters, digits and hyphens. */
  public String slug() {
    String ascii =
        java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’‘]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return ascii.isEmpty() ? "book" : ascii.substring(0, Math.min(60, ascii.length()));
  }
}
