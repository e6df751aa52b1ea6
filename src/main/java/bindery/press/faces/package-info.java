/**
 * The faces of a book.
 *
 * <p>Comes in: pages as they will be printed. Goes out: {@link bindery.press.faces.UsedFaces}:
 * which faces stand on them, which letters have none, and where.
 *
 * <p>Must not know: how a face was chosen.
 */
package bindery.press.faces;
