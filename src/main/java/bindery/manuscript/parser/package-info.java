/**
 * flexmark, put right: what CommonMark 0.31.2 says, in time that grows with the text.
 *
 * <p>Comes in: Markdown and the {@link bindery.manuscript.dialect.Marks} that are on. Goes out:
 * flexmark's syntax tree, whose offsets are those of the text.
 *
 * <p>Must not know: the tree of the book.
 */
package bindery.manuscript.parser;
