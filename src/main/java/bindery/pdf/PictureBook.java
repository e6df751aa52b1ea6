package bindery.pdf;

import bindery.art.Picture;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;

/** The pictures of a book, each of them once however often it is placed. */
final class PictureBook {
  /**
   * A picture that can be painted into the unit square.
   *
   * @param resource its name in resource dictionaries
   * @param matrix operands of a further {@code cm}, or empty
   * @param object the image or form
   */
  record Entry(String resource, String matrix, COSBase object) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** The picture's entry, or null where it could not be made, which has been reported. */
  Entry entry(Picture picture) {
    return entries.get(picture.name());
  }
}
