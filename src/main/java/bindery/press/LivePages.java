package bindery.press;

import bindery.book.Sources;
import bindery.typeset.page.DraftedPages;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The pages of a book as it was at one moment. They stay as they are while the book goes on.
 *
 * @param title of the book
 * @param language of the book
 * @param pages to be composed when somebody looks at them
 * @param sources where what stands on them comes from
 * @param edited where the manuscript has changed since it was looked at before
 * @param pictures the bytes of a picture, by its path in the manuscript's folder, words in drawings
 *     in the book's faces; to be asked for through {@link LiveBook#picture}
 */
public record LivePages(
    String title,
    Locale language,
    DraftedPages pages,
    Sources sources,
    Optional<Sources.At> edited,
    Function<String, Optional<byte[]>> pictures) {
  /** The page, counted from 0, that a character of the book stands on. */
  public OptionalInt pageOf(Sources.At at) {
    return pages.pageOf(at);
  }
}
