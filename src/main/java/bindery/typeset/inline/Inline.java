package bindery.typeset.inline;

import bindery.art.Picture;
import bindery.style.Style;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What stands in a line, in the order of the text, before words and spaces are told apart. */
public sealed interface Inline {

  /**
   * Text in one style, its white space already as the style wants it.
   *
   * @param href where it leads to, or empty
   */
  record Text(String text, Style style, Locale language, Element origin, String href)
      implements Inline {}

  /** A line end that the author put. */
  record LineEnd() implements Inline {}

  /**
   * The line is full here, and the text goes on.
   *
   * @param hyphen whether it ends within a word
   */
  record Turn(boolean hyphen) implements Inline {}

  /** The line that this stands on calls a note. */
  record Call(Element note) implements Inline {}

  /** A place that can be led to. */
  record Anchor(String id) implements Inline {}

  /** A small picture within the line, its foot on the baseline. */
  record Image(Picture picture, double width, double height, String alt, Element origin)
      implements Inline {}

  /** {@code leader()}: takes the space that is left and fills it with a pattern. */
  record Leader(String pattern, Style style, Locale language, Element origin) implements Inline {}
}
