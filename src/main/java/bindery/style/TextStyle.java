package bindery.style;

/**
 * How lines of text are made.
 *
 * @param color of the text
 * @param lineHeight leading in points
 * @param align of all lines but the last
 * @param alignLast of the last line; {@code START} where {@code auto} meets justified text
 * @param indent of the first line; negative moves it out
 * @param hanging whether the indent is that of all lines but the first
 * @param eachLine whether a line after one that the author ended counts as a first ({@code
 *     text-indent: each-line})
 * @param transform of case
 * @param underline drawn under the text
 * @param lineThrough drawn through the text
 * @param rise of the baseline in points, up is positive, from {@code vertical-align} (sub is -0.2
 *     em, super 0.35 em of the parent)
 * @param hyphens how words may be divided
 * @param hyphenMinWord least letters of a word to be divided ({@code hyphenate-limit-chars})
 * @param hyphenMinBefore least letters before a hyphen; 0 leaves it to the language
 * @param hyphenMinAfter least letters after a hyphen; 0 leaves it to the language
 * @param hyphenLadder most hyphenated lines in a row ({@code hyphenate-limit-lines})
 * @param whiteSpace what spaces and line ends of the source mean
 * @param tabSize in spaces
 * @param expansion most that glyphs may be widened or narrowed, a share such as 0.02 ({@code
 *     -bindery-font-expansion})
 * @param protrusion whether punctuation hangs into the margin ({@code hanging-punctuation} other
 *     than none)
 * @param sentenceSpace space after a sentence as a share of the word space; 0 leaves it to the
 *     language ({@code -bindery-sentence-space})
 * @param balanced whether few ragged lines are made equally long ({@code text-wrap: balance})
 * @param rightToLeft direction
 * @param breakAnywhere {@code overflow-wrap: anywhere | break-word}
 */
public record TextStyle(
    Ink color,
    double lineHeight,
    Align align,
    Align alignLast,
    Length indent,
    boolean hanging,
    boolean eachLine,
    Transform transform,
    boolean underline,
    boolean lineThrough,
    double rise,
    Hyphens hyphens,
    int hyphenMinWord,
    int hyphenMinBefore,
    int hyphenMinAfter,
    int hyphenLadder,
    WhiteSpace whiteSpace,
    int tabSize,
    double expansion,
    boolean protrusion,
    double sentenceSpace,
    boolean balanced,
    boolean rightToLeft,
    boolean breakAnywhere) {

  /** {@code text-align} with left and right resolved by direction. */
  public enum Align {
    START,
    END,
    CENTER,
    JUSTIFY,
    /** At the end, in a column of a table with decimal points above one another. */
    POINT,
    /** The same with decimal commas. */
    COMMA
  }

  public enum Transform {
    NONE,
    UPPERCASE,
    LOWERCASE,
    CAPITALIZE
  }

  public enum Hyphens {
    NONE,
    MANUAL,
    AUTO
  }

  public enum WhiteSpace {
    NORMAL,
    NOWRAP,
    PRE,
    PRE_WRAP,
    PRE_LINE
  }
}
