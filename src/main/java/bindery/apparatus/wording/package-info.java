/**
 * Words and their forms, as styles put them together, and what a language says for them.
 *
 * <p>Comes in: texts of works, terms and dates of a language as CSL has them. Goes out: {@link
 * bindery.apparatus.wording.Rich} with its capitals, numbers, ranges and quotation marks in order;
 * {@link bindery.apparatus.wording.Nodes} makes nodes of the book's tree of it, where punctuation
 * that meets is put right.
 *
 * <p>Must not know: works, styles, citations.
 */
package bindery.apparatus.wording;
