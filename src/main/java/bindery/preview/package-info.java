/**
 * The live preview: a book is shown in a browser while it is written.
 *
 * <p>Comes in: a {@link bindery.press.JobTicket}. Goes out: {@link bindery.preview.Preview}, which
 * watches the folders, looks at the book again after every change, serves its pages to this machine
 * and makes the books when the author rests.
 *
 * <p>Must not know: how pages are made.
 */
package bindery.preview;
