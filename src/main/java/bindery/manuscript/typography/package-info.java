/**
 * Typed text becomes printed text: quotes, dashes, ellipses, elisions.
 *
 * <p>Comes in: stretches of text and their language. Goes out: the same text as a printer sets it.
 *
 * <p>Must not know: Markdown, the tree.
 */
package bindery.manuscript.typography;
