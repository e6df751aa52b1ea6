/**
 * Files within a PDF file (ISO 32000-2 §7.11.4, §14.13), and the trees of names under which they
 * and all else are found.
 *
 * <p>Comes in: files with their names. Goes out: file specifications that say what the files are to
 * that which they belong to.
 *
 * <p>Must not know: pages, structure.
 */
package bindery.pdf.attachment;
