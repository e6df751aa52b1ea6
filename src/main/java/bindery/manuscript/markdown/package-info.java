/**
 * One Markdown file becomes blocks of the tree.
 *
 * <p>Comes in: the text of a file. Goes out, by {@link bindery.manuscript.markdown.MarkdownReader}:
 * elements that do not yet belong to a section, with the places they were read from. flexmark
 * parses; the walkers build, one for each kind of node: {@link
 * bindery.manuscript.markdown.BlockWalker} blocks, {@code ParagraphWalker} what holds running text,
 * {@code InlineWalker} what stands in it, {@code TableWalker} tables.
 *
 * <p>Must not know: other files, the order of the book, numbers, CSS.
 */
package bindery.manuscript.markdown;
