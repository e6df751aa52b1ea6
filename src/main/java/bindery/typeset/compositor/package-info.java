/**
 * A section of the tree is set into a galley.
 *
 * <p>Comes in: a section with its styles, pictures, and the page numbers known so far. Goes out: a
 * {@link bindery.typeset.galley.Galley}, by {@link bindery.typeset.compositor.SectionSetter}.
 * {@link bindery.typeset.compositor.Compositor} walks the boxes and hands each to the {@link
 * bindery.typeset.compositor.BlockSetter} of its kind; a {@link
 * bindery.typeset.compositor.GalleyBuilder} takes what they set.
 *
 * <p>Must not know: which page anything will stand on, or PDF. Setters do not know one another.
 */
package bindery.typeset.compositor;
