/**
 * Looks into an EPUB that has been made, so that a browser can show it as a reading system does.
 *
 * <p>Comes in: the bytes of the file. Goes out: its files and the order of its texts ({@link
 * bindery.preview.epub.MadeEpub}).
 *
 * <p>Must not know: how it was made, and who looks at it.
 */
package bindery.preview.epub;
