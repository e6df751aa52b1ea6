/**
 * What VitePress, VuePress and Docusaurus have beyond Markdown: notes between colons, files and
 * listings worked in, tabs, words by their names, components.
 *
 * <p>Comes in: a text and its folder. Goes out: a text in the marks of this house.
 *
 * <p>Must not know: the order of the book.
 */
package bindery.manuscript.vitepress;
