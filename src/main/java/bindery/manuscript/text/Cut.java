package bindery.manuscript.text;

/**
 * A stretch of a text that is not read.
 *
 * @param instead what is read in its place, or empty
 * @param source where what is read in its place stands, if it stands in a file; or null
 */
public record Cut(int from, int to, String instead, ManuscriptText source) {
  public Cut(int from, int to, String instead) {
    this(from, to, instead, null);
  }

  /** What stands in another file, or elsewhere in this one, is read in the place of the stretch. */
  public static Cut of(int from, int to, ManuscriptText source) {
    return new Cut(from, to, source.text(), source);
  }
}
