/**
 * Marks of Leanpub (Markua), of kramdown and of Jekyll, and of other makers of sites: Hugo, MDX.
 *
 * <p>Comes in: the text of a file, and what its folder says. Goes out: the same text in the marks
 * of this house. One class a mark, with the sentence of the tool's manual that it carries out.
 *
 * <p>Must not know: how Markdown is parsed, or what becomes of the text.
 */
package bindery.manuscript.leanpub;
