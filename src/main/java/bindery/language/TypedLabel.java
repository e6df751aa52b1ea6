package bindery.language;

import bindery.book.Role;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label that an author typed at the head of a heading: <em>Chapter 1</em>, <em>III</em>,
 * <em>Erstes Kapitel</em>, <em>第三章</em>.
 *
 * @param role that its word names; empty for a number alone
 * @param before words before the number with the space behind them, as typed; may be empty
 * @param number as typed
 * @param after words after the number with the space before them, as typed; may be empty
 * @param value what the number counts, from 1; 0 if that is not known, as of 1.2
 * @param letter which letter of its alphabet the number is, from 1; 0 if it is none
 * @param spelled whether the number is in words
 * @param form how sure it is that this is a label
 * @param end offset in the heading where the title begins, behind what divides it from the label
 */
public record TypedLabel(
    Optional<Role> role,
    String before,
    String number,
    String after,
    int value,
    int letter,
    boolean spelled,
    Form form,
    int end) {

  private static final Pattern PLAIN =
      Pattern.compile("\\p{Nd}+(?:\\.\\p{Nd}+)*+|[IVXLCDM]+|[ivxlcdm]+|\\p{L}(?=[΄´ʹ׳'’])");

  /** How sure it is, from the heading alone, that a number is a label and not part of the title. */
  public enum Form {
    /** A word such as Chapter stands with it. */
    WORD,
    /** A number with a mark behind it. */
    SURE,
    /** A number that is one if it is the right one: “X: A Novel”, “1984” may be titles. */
    RIGHT,
    /** A number that is one if the heading before or after goes on with it: “1 The Road”. */
    ROW,
    /** A number of several levels: 1.2. */
    LEVELS
  }

  /** What it counts in a section of this role. */
  public int value(Role of) {
    return of == Role.APPENDIX && letter > 0 ? letter : value;
  }

  /** The number for contents and bookmarks: as typed, but without endings, and never in words. */
  public String listed(Role of) {
    Matcher plain = PLAIN.matcher(number);
    return spelled && value > 0
        ? Numerals.of(of, value)
        : plain.lookingAt() ? plain.group() : number;
  }
}
