/**
 * Whose folder it is: one class a tool, with the files that tell its folders and what they say.
 *
 * <p>Comes in: a folder. Goes out: a {@link bindery.manuscript.folder.ToolBook} with order,
 * metadata, folders that addresses start from, and variables. What is wrong in a tool's files is a
 * warning.
 *
 * <p>Must not know: {@code book.yaml}, or the marks of the tools in their texts.
 */
package bindery.manuscript.tool;
