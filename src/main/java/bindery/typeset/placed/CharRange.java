package bindery.typeset.placed;

import java.util.Arrays;

/**
 * Which characters of its element a stretch of text is made of. They are counted in the text nodes
 * that are children of the element, put together; what white space or case has changed on the way
 * is made up for.
 *
 * @param from the first; negative for generated text, which is not the element's
 * @param at for every character of the stretch the one it comes from; null where one follows the
 *     other
 */
public record CharRange(int from, int[] at) {
  /** That of generated text. */
  public static final CharRange NONE = new CharRange(-1, null);

  /** Characters that follow each other as they stand in the element. */
  public static CharRange from(int from) {
    return new CharRange(from, null);
  }

  public boolean generated() {
    return from < 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharRange range && from == range.from && Arrays.equals(at, range.at);
  }

  @Override
  public int hashCode() {
    return 31 * from + Arrays.hashCode(at);
  }

  /** The element's character that this one of the stretch comes from. */
  public int of(int character) {
    return from < 0 ? -1 : at == null ? from + character : at[Math.min(character, at.length - 1)];
  }

  /** After the last of the element's characters that these of the stretch come from. */
  public int end(int to) {
    return from < 0 ? -1 : to == 0 ? of(0) : of(to - 1) + 1;
  }

  /**
   * That of text that was made of this.
   *
   * @param positions for every character of it the one of this; null where nothing has moved
   */
  public CharRange through(int[] positions) {
    if (from < 0 || positions == null || positions.length == 0) {
      return this;
    }
    int[] through = new int[positions.length];
    for (int i = 0; i < through.length; i++) {
      through[i] = of(positions[i]);
    }
    return new CharRange(through[0], through);
  }

  /** That of the stretch from a character on. */
  public CharRange after(int character) {
    if (from < 0 || character == 0) {
      return this;
    }
    if (at == null) {
      return new CharRange(from + character, null);
    }
    int[] rest = Arrays.copyOfRange(at, Math.min(character, at.length), at.length);
    return rest.length == 0 ? new CharRange(end(at.length), null) : new CharRange(rest[0], rest);
  }
}
