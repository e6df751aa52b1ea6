package bindery.source;

import java.util.Locale;
import java.util.Set;

/**
 * How much of a stranger's folder is read before saying no.
 *
 * @param textBytes the largest text file
 * @param pictureBytes the largest picture or font file
 * @param files the most files in a folder
 * @param nesting the deepest block in block, or bracket in bracket, of a text
 * @param paragraphChars the longest paragraph
 * @param paragraphLines the most lines of a paragraph or table
 */
public record Limits(
    int textBytes,
    int pictureBytes,
    int files,
    int nesting,
    int paragraphChars,
    int paragraphLines) {

  public static final Limits DEFAULT =
      new Limits(32 << 20, 64 << 20, 100_000, 100, 1_000_000, 20_000);

  private static final Set<String> PICTURES =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "tif", "tiff", "bmp", "ttf", "otf", "icc");

  /** The most bytes a file of this name may have. */
  public int bytesFor(String name) {
    String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return PICTURES.contains(suffix) ? pictureBytes : textBytes;
  }
}
