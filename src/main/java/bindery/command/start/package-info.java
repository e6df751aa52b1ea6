/**
 * The beginning of a book.
 *
 * <p>Comes in: the folder that is to have it, and what is known of the book. Goes out: {@link
 * bindery.command.start.NewBook its first files}, of which the program carries the texts.
 *
 * <p>Must not know: how a manuscript is read.
 */
package bindery.command.start;
