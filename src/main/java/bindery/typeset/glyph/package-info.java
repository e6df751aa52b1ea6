/**
 * Typefaces, fallback from face to face, and shaping.
 *
 * <p>Comes in: font files and {@code @font-face} rules, then stretches of text with the face and
 * OpenType features they want. Goes out: {@link bindery.typeset.glyph.GlyphRun}, glyph ids with
 * advances in font units, the same object for the same text.
 *
 * <p>Must not know: lines, paragraphs, pages, or where a glyph will stand. HarfBuzz is called here
 * and nowhere else.
 */
package bindery.typeset.glyph;
