/**
 * What an editor adds to an author's text: numbers, notes in their places, contents, sound links.
 *
 * <p>Comes in: the {@link bindery.book.Book} as {@code manuscript} read it. Goes out, by {@link
 * bindery.apparatus.Apparatus}: the same book with the apparatus worked into its tree, which nobody
 * changes from then on. One class a pass, each over the whole tree:
 *
 * <ul>
 *   <li>{@link bindery.apparatus.CitationPass}: span.citation in the words of a style, or a note;
 *       {@code div.refs > p.csl-entry}
 *   <li>{@link bindery.apparatus.Notes}: a.noteref and section.footnotes > aside.footnote
 *   <li>{@link bindery.apparatus.ChapterNumbers}: h1 > span.label (span.label-word, span.number),
 *       span.title; data-number at the section
 *   <li>{@link bindery.apparatus.InternalLinks}: every link within the book leads to an id that is
 *       there
 *   <li>{@link bindery.apparatus.ForeignMarks}: changes nothing, tells of marks left in the text
 *   <li>{@link bindery.apparatus.Contents}: nav > ol.toc in section.contents
 *   <li>{@link bindery.apparatus.BodyStart}: data-begins at the first section of the body
 *   <li>{@link bindery.apparatus.FirstWords}: span.first-words at the beginning of chapters
 *   <li>{@link bindery.apparatus.UntitledSections}: section.untitled
 *   <li>{@link bindery.apparatus.TitleLines}: p.title-line, bold above what it names
 *   <li>{@link bindery.apparatus.WideDrawings}: pre.drawing and how wide it is
 *   <li>{@link bindery.apparatus.Colouring}: span.tok-keyword and the like in code, span.line
 * </ul>
 *
 * <p>Must not know: Markdown, pages, what anything looks like.
 */
package bindery.apparatus;
