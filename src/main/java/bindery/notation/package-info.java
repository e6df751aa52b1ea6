/**
 * What authors write in languages of their own within a book: formulas become MathML.
 *
 * <p>Each room takes the text of one such piece and gives back elements for the tree, and what is
 * wrong with it; none knows of books.
 */
package bindery.notation;
