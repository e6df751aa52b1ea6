/**
 * Formulas, set in a face with a MATH table.
 *
 * <p>Comes in: a {@code math} element (MathML Core) and {@link
 * bindery.typeset.formula.FormulaType}, the faces and sizes that it is set in. Goes out, by {@link
 * bindery.typeset.formula.FormulaSetter}: a {@link bindery.typeset.formula.SetFormula}, pieces and
 * rules at their places, in parts between which a line may end. What is where follows the MATH
 * table (OpenType 1.9), MathML Core, and appendix G of <i>The TeXbook</i>.
 *
 * <p>A setter for each kind of element, which know one another only as {@link
 * bindery.typeset.formula.Inner}. A new element is a new setter, named in {@code ElementSetter}.
 *
 * <p>Must not know: lines, paragraphs, pages, PDF, or TeX's language.
 */
package bindery.typeset.formula;
