/**
 * Marks that CommonMark does not have, one extension of the parser a file.
 *
 * <p>Comes in: what flexmark hands its extensions. Goes out: nodes of its syntax tree: fenced divs,
 * line blocks, attributes in braces.
 *
 * <p>Must not know: the tree of the book, and other dialects.
 */
package bindery.manuscript.dialect;
