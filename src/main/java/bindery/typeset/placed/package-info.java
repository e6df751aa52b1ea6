/**
 * What stands on a page: the values that pages are made of.
 *
 * <p>Comes in: nothing. Goes out: {@link bindery.typeset.placed.Placed}, a line, picture, rule or
 * link at its place, with what it comes from: the number of its element, the range of its
 * characters, language and where it leads to.
 *
 * <p>Must not know: how anything came to its place, the tree.
 */
package bindery.typeset.placed;
