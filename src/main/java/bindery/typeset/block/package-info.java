/**
 * Block setters, one for each kind of block: lists, listings, figures, ornaments, floats, columns.
 *
 * <p>Comes in: an element, its style and the area that it stands in. Goes out: paragraphs and rows
 * laid down in the {@link bindery.typeset.compositor.GalleyBuilder} of the compositor that asked. A
 * new kind of block is a new file here, named in {@link bindery.typeset.Typesetter}.
 *
 * <p>Must not know: which page anything will stand on, or PDF.
 */
package bindery.typeset.block;
