package bindery.typeset.placed;

import bindery.book.Source;
import java.util.Locale;

/**
 * What a stretch of text is, whatever it looks like: shared by all pieces that are set of it.
 *
 * @param source the element whose text it is
 * @param href where it leads to, or empty
 * @param label whether it is a number or word by which something is called: "Chapter 1", that of a
 *     note
 */
public record Span(Source source, Locale language, String href, boolean label) {
  /** Text that leads nowhere. */
  public static Span of(Source source, Locale language) {
    return new Span(source, language, "", false);
  }
}
