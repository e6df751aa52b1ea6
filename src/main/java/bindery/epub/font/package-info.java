/**
 * Typefaces made small for one book.
 *
 * <p>Comes in: the bytes of a font file, the characters that are set in it and the OpenType
 * features that are asked for. Goes out: a font file with their glyphs alone ({@link
 * bindery.epub.font.FontSubset}). Glyphs keep their numbers, so that kerning, ligatures and small
 * capitals go on to work; names and licence stay.
 *
 * <p>Must not know: books, stylesheets, EPUBs.
 */
package bindery.epub.font;
