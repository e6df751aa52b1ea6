/**
 * Marks of MkDocs and its extensions, of Obsidian, and of editors.
 *
 * <p>Comes in: the text of a file, and what its folder says. Goes out: the same text in the marks
 * of this house. One class a mark, with the sentence of the tool's manual that it carries out.
 *
 * <p>Must not know: how Markdown is parsed, or what becomes of the text.
 */
package bindery.manuscript.mkdocs;
