package bindery.book;

import com.ibm.icu.text.Transliterator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a book says of itself, from {@code book.yaml}.
 *
 * @param title never empty
 * @param subtitle or empty
 * @param authors in the order given; may be empty
 * @param language BCP 47
 * @param publisher or empty
 * @param isbns of its editions
 * @param identifier the author's own identifier such as a URN, or empty
 * @param rights or empty
 * @param date of publication
 * @param modified when it was last changed, if the author says so
 * @param description or empty
 * @param cover path of the cover picture in the manuscript folder
 * @param claims what the author says of how the EPUB can be read
 */
public record Metadata(
    String title,
    String subtitle,
    List<Author> authors,
    Locale language,
    String publisher,
    Isbns isbns,
    String identifier,
    String rights,
    Optional<PublicationDate> date,
    Optional<Instant> modified,
    String description,
    Optional<String> cover,
    AccessibilityClaims claims) {

  /** Letters by letters; of other scripts no reading is sure. */
  private static final String TO_ASCII = "Cyrillic-Latin; Greek-Latin; Latin-ASCII; NFD";

  public Metadata {
    authors = List.copyOf(authors);
  }

  /** With one number for all editions, and nothing said of how the EPUB can be read. */
  public Metadata(
      String title,
      String subtitle,
      List<Author> authors,
      Locale language,
      String publisher,
      String isbn,
      String identifier,
      String rights,
      Optional<PublicationDate> date,
      Optional<Instant> modified,
      String description,
      Optional<String> cover) {
    this(
        title,
        subtitle,
        authors,
        language,
        publisher,
        Isbns.ofAll(isbn),
        identifier,
        rights,
        date,
        modified,
        description,
        cover,
        AccessibilityClaims.NONE);
  }

  /** The same of a book that is called something else. */
  public Metadata called(String otherTitle, String otherSubtitle) {
    return new Metadata(
        otherTitle,
        otherSubtitle,
        authors,
        language,
        publisher,
        isbns,
        identifier,
        rights,
        date,
        modified,
        description,
        cover,
        claims);
  }

  /** The number of the printed book, or empty. */
  public String isbn() {
    return isbns.print();
  }

  /** Of one edition: with its number alone. */
  public Metadata of(Edition edition) {
    String isbn =
        switch (edition) {
          case PRINT -> isbns.print();
          case READER -> isbns.pdf();
          case EPUB -> isbns.epub();
        };
    return new Metadata(
        title,
        subtitle,
        authors,
        language,
        publisher,
        Isbns.ofAll(isbn),
        identifier,
        rights,
        date,
        modified,
        description,
        cover,
        claims);
  }

  /** The authors' names as they are shown. */
  public List<String> authorNames() {
    return authors.stream().map(Author::name).toList();
  }

  /**
   * The name of the files in {@code dist/}: the title in ASCII letters, digits and hyphens, with
   * Greek and Cyrillic transliterated; where nothing is left of it, the other name.
   *
   * @param otherwise such as the name of the manuscript's folder
   */
  public String slug(String otherwise) {
    String slug = ascii(title);
    if (slug.isEmpty()) {
      slug = ascii(otherwise);
    }
    return slug.isEmpty() ? "book" : slug;
  }

  private static String ascii(String text) {
    boolean plain = text.chars().allMatch(c -> c < 128);
    String latin = plain ? text : Transliterator.getInstance(TO_ASCII).transliterate(text);
    String words =
        latin
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’‘]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return words.substring(0, Math.min(60, words.length())).replaceAll("-+$", "");
  }
}
