/**
 * The text of a file of the manuscript, with what is needed to point into it.
 *
 * <p>Comes in: text and file names. Goes out: places and problems for offsets in the text; names
 * and ids in the forms that a book can hold.
 *
 * <p>Must not know: Markdown, HTML, YAML.
 */
package bindery.manuscript.text;
