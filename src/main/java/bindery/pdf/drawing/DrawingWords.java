package bindery.pdf.drawing;

import bindery.typeset.glyph.GlyphRun;
import java.util.List;

/** Sets the words in drawings in the book's own faces. The system's fonts are never asked for. */
@FunctionalInterface
public interface DrawingWords {
  /** Leaves drawings without their words. */
  DrawingWords NONE = (text, families, weight, italic) -> List.of();

  /**
   * A few words as shaped runs, from left to right as they stand on the line.
   *
   * @param text without line breaks
   * @param families in order of preference, generic names included; may be empty
   * @param weight 100 to 900
   */
  List<GlyphRun> set(String text, List<String> families, int weight, boolean italic);
}
