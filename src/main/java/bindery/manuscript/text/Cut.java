package bindery.manuscript.text;

/**
 * A stretch of a text that is not read.
 *
 * @param instead what is read in its place, or empty
 */
public record Cut(int from, int to, String instead) {}
