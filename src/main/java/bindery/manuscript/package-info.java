/**
 * A folder of Markdown and {@code book.yaml} becomes the book as one tree, before the apparatus.
 *
 * <p>Comes in: a {@link bindery.source.SourceFolder}. Goes out, by {@link
 * bindery.manuscript.ManuscriptReader}: a {@link bindery.book.Book}. What its tree holds that the
 * apparatus takes away again: {@code <a class="noteref" data-note="KEY">} where a note is called
 * and {@code <aside class="note" data-note="KEY">} where it is written; {@code <section
 * class="contents" data-depth="N">} with nothing in it. The {@code src} of a picture is its path in
 * the folder, not percent-encoded. Headings keep the short title for running heads as {@code
 * data-short}.
 *
 * <p>Raw HTML is cut down to a safe vocabulary, and every cut is a problem.
 *
 * <p>Must not know: numbers, notes' places, CSS, pages.
 */
package bindery.manuscript;
