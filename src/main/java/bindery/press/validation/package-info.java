/**
 * What a checker that is not Bindery's own says of an EPUB.
 *
 * <p>Comes in: a finished file. Goes out: problems. The library is optional: without it there is a
 * refusal that says how to get it.
 *
 * <p>Must not know: how the file was made.
 */
package bindery.press.validation;
