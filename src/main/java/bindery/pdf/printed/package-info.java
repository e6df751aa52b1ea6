/**
 * What is printed on the pages of a PDF file, whoever made it.
 *
 * <p>Comes in: the bytes of a file. Goes out: {@link bindery.pdf.printed.PrintedPages}, words,
 * pictures and rules at their places, so that two files can be compared.
 *
 * <p>Must not know: how Bindery makes files.
 */
package bindery.pdf.printed;
