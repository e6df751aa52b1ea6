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
 * @param said as what it is read together with its neighbours, where their own texts do not say it:
 *     a formula. Null for text that is read as it stands.
 */
public record Span(Source source, Locale language, String href, boolean label, Said said) {
  /**
   * A part of a text that is read as a whole.
   *
   * @param whole the text; the same object for all its parts, and for no others
   * @param from the first of its characters that the part stands for
   * @param to after the last
   */
  public record Said(String whole, int from, int to) {
    public String text() {
      return whole.substring(from, to);
    }
  }

  /** Text that is read as it stands. */
  public Span(Source source, Locale language, String href, boolean label) {
    this(source, language, href, label, null);
  }

  /** Text that leads nowhere. */
  public static Span of(Source source, Locale language) {
    return new Span(source, language, "", false);
  }

  /** Text of another element in the same place, read together with others. */
  public Span of(Source other, Said what) {
    return new Span(other, language, href, label, what);
  }
}
