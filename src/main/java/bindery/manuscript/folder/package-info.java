/**
 * A folder as a book: entries, tools, and the order of a folder whose author wrote none.
 *
 * <p>Comes in: the names of a folder's files and their front matter. Goes out: {@link
 * bindery.manuscript.folder.Entry}s in order, and the words in which a tool's folder is described:
 * {@link bindery.manuscript.folder.ToolBook}.
 *
 * <p>Must not know: any one tool, or how Markdown is read.
 */
package bindery.manuscript.folder;
