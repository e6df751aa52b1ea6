/**
 * Pictures of formulas for readers of EPUB that know no MathML.
 *
 * <p>Comes in: a book with its formulas, the styles and type of its PDF. Goes out: a {@link
 * bindery.epub.FormulaPicture} for every formula. Must not know: folders, jobs.
 */
package bindery.press.formula;
