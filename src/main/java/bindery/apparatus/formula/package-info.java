/**
 * Formulas in a book: their TeX becomes MathML, displays are numbered, faults are told.
 *
 * <p>Comes in: the book as {@code manuscript} read it, with its formulas as code of the class
 * {@code math}, and chapters with their numbers. Goes out: {@code span.math.inline > math} and
 * {@code div.math.display > math}, beside which stands {@code span.equation-number}; where the rows
 * of a display have numbers of their own, each is the last {@code mtd.equation-number} of its
 * {@code mtr}. What has a number has it as {@code data-number} too. A formula that cannot be read
 * stays code.
 *
 * <p>Must not know: how TeX is read, how a formula is set.
 */
package bindery.apparatus.formula;
