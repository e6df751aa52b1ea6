/**
 * The index.
 *
 * <p>Comes in: a book with marks, {@code span.index} round a word and {@code span.index-term} with
 * an entry as makeindex reads it, and the words that {@code index.yaml} has for the book. Goes out,
 * by {@link bindery.apparatus.index.Index}: anchors at the terms, and a section {@code .index} of
 * letters, entries and locators, {@code span.locators > span.locator > a}.
 *
 * <p>Must not know: pages; what locators show is the edition's to say.
 */
package bindery.apparatus.index;
