/**
 * Marks of other tools, written as this house writes them before Markdown is read.
 *
 * <p>Comes in: the text of a file as it was read, and what its folder's tool says. Goes out: the
 * same text with includes and variables worked in, and every mark of the tool in the form that the
 * rooms below read; places stay those of the files. Each tool has a room of its own, with a class a
 * mark; what they share is here.
 *
 * <p>Must not know: how Markdown is parsed. What is code is told by its fences and backticks alone.
 */
package bindery.manuscript.rewrite;
