/**
 * A processor for styles of the Citation CslStyle Language (CSL 1.0.2).
 *
 * <p>Comes in: a {@link bindery.apparatus.citation.CslStyle}, the {@link
 * bindery.apparatus.wording.Terms} of a language, works, and the citations of a book in their
 * order. Goes out, by {@link bindery.apparatus.citation.Processor}: the words of every citation and
 * of the bibliography's entries as {@link bindery.apparatus.wording.Rich}, which {@link
 * bindery.apparatus.wording.Nodes} makes nodes of.
 *
 * <p>Must not know: where works are read from, where citations stand in the book, what a
 * bibliography looks like.
 */
package bindery.apparatus.citation;
