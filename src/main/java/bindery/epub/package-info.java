/**
 * A finished book tree becomes an EPUB 3.3.
 *
 * <p>Comes in: a {@link bindery.book.Book} that {@code apparatus} has handed on, and what is packed
 * with it: stylesheets, typefaces, pictures and the folios of print ({@link
 * bindery.epub.Enclosures}). Goes out: the bytes of one EPUB file, through {@link
 * bindery.epub.EpubPress}.
 *
 * <p>This room is the last wall between an untrusted manuscript and a reader's device: only
 * elements, attributes and addresses that {@link bindery.epub.EpubVocabulary} lists are written,
 * whatever the rooms before let through.
 *
 * <p>Must not know: Markdown, lines, pages made up, or where files lie on the disk.
 */
package bindery.epub;
