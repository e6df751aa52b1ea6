package bindery.typeset.glyph;

import java.nio.ByteBuffer;

/**
 * One static TrueType face. Metrics are in font units.
 *
 * @param postScriptName unique name, as in the font's name table
 * @param family name by which stylesheets ask for it
 * @param weight 100 to 900
 * @param italic whether an italic
 * @param data the whole font file, direct and never changed
 * @param unitsPerEm units in an em
 * @param ascent of hhea, up
 * @param descent of hhea, negative
 * @param capHeight of OS/2, or of the letter H
 * @param xHeight of OS/2, or of the letter x
 * @param advances hmtx advance of every glyph
 */
public record Typeface(
    String postScriptName,
    String family,
    int weight,
    boolean italic,
    ByteBuffer data,
    int unitsPerEm,
    int ascent,
    int descent,
    int capHeight,
    int xHeight,
    int[] advances) {

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return postScriptName;
  }
}
