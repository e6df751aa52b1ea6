/**
 * Pictures measured, checked, and ready to place.
 *
 * <p>Comes in: the bytes of one picture file and the place that asked for it. Goes out: a {@link
 * bindery.art.Picture}, or a problem. Pixels are not decoded here: headers give the size, a walk
 * over the file's parts shows that it is whole. Drawings come out clean: no scripts, no entities,
 * nothing outside the file, no reference that unfolds for ever.
 *
 * <p>Must not know: where the bytes came from, which edition they go into, how a picture is
 * painted.
 */
package bindery.art;
