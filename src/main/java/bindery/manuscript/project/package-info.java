/**
 * What a folder says of the book in it: {@code book.yaml}, and beyond it what the folder's tool
 * says.
 *
 * <p>Comes in: a folder. Goes out: a {@link bindery.manuscript.project.BookFile} with metadata and
 * order, and warnings for files that look like part of the book and are not read.
 *
 * <p>Must not know: Markdown, or what stands in the files.
 */
package bindery.manuscript.project;
