/**
 * A section as one column of values among which pages choose.
 *
 * <p>Comes in: paragraphs as items, blocks as rows. Goes out: {@link
 * bindery.typeset.galley.Galley}: {@link bindery.typeset.galley.Slug slugs} in order, each a {@link
 * bindery.typeset.galley.Paragraph} with its possible settings, a {@link
 * bindery.typeset.galley.Block} of rows, or {@link bindery.typeset.galley.Columns} of such slugs,
 * and the notes that their lines call.
 *
 * <p>Must not know: the tree, or which page anything will stand on.
 */
package bindery.typeset.galley;
