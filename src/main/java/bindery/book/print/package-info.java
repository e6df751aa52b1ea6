/**
 * What a book is printed on: printers by name, papers, trim and margins.
 *
 * <p>Comes in: nothing. Goes out: {@link bindery.book.print.PrintSettings}, what a book says of its
 * printing, and {@link bindery.book.print.PrintPreset}, what printers ask for.
 *
 * <p>Must not know: the tree, styles, files.
 */
package bindery.book.print;
