package bindery.pdf.tags;

import org.apache.pdfbox.cos.COSDictionary;

/** Something straight below a structure element (ISO 32000-1 §14.7.4). */
sealed interface Kid {
  /** Where it stands among all marks of the file; at the end where it has none. */
  int order();

  /** Marked content of a page. */
  record Text(int order, ContentMark mark) implements Kid {}

  /**
   * The annotation of a link.
   *
   * @param page counted from 0
   */
  record Annotation(COSDictionary dictionary, int page) implements Kid {
    @Override
    public int order() {
      return Integer.MAX_VALUE;
    }
  }

  /**
   * A structure element.
   *
   * @param inline whether it is a stretch of text, and not a block
   */
  record Below(int order, COSDictionary element, boolean inline) implements Kid {}
}
