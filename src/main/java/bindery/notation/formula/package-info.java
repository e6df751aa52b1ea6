/**
 * TeX's mathematics, as KaTeX understands it, becomes MathML Core.
 *
 * <p>Comes in: the TeX of one formula, and the macros that hold where it stands. Goes out, by
 * {@link bindery.notation.formula.FormulaReader}: a {@code <math>}, the rows that may have numbers,
 * and what is wrong with it, each with its place in the TeX. A formula that holds a fault of any
 * kind is not set.
 *
 * <p>In the MathML, letters of mathematical alphabets are characters of their own, every operator
 * says how much space stands on either side of it (The TeXbook, chapter 18), and nobody needs to
 * look at its neighbours to know. Columns of a table are told by {@code columnalign}, {@code
 * columnspacing} and {@code columnlines} at the {@code mtable}, and by classes at each {@code mtd}.
 *
 * <p>Commands that are one symbol stand in {@code symbols.txt}, commands that are short for others
 * in {@code macros.txt}, colours in {@code colours.txt}; all others are each a {@code Command}, in
 * a class for those of a kind.
 *
 * <p>Must not know: books, numbers of equations, fonts, how anything is set.
 */
package bindery.notation.formula;
