/**
 * What a section is set with, and what is found wrong in it.
 *
 * <p>Comes in: the finished book. Goes out: {@link bindery.typeset.section.BookContext}, where it
 * is looked up; {@link bindery.typeset.section.Question questions} that a section asks of the rest
 * of the book, such as page numbers, with the answers that it was given; {@link
 * bindery.typeset.section.Finding findings}, which become problems with file and line when they are
 * told.
 *
 * <p>Must not know: type, lines, pages.
 */
package bindery.typeset.section;
