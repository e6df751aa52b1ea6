/**
 * Where the files of a build go.
 *
 * <p>Comes in: names, and what writes the bytes of each. Goes out: files, all of them or none, in
 * {@link bindery.press.delivery.OutFolder the folder that books go to}; or only how large they are,
 * where {@link bindery.press.delivery.Unwritten nothing is to be written}.
 *
 * <p>Must not know: what the files are.
 */
package bindery.press.delivery;
