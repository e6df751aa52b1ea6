/**
 * Raw HTML cut down to a safe vocabulary.
 *
 * <p>Comes in: the HTML that an author wrote between Markdown. Goes out: elements of the tree that
 * hold only what {@link bindery.manuscript.html.HtmlVocabulary} lists; every cut is a problem.
 * Words are kept, but for those nobody is meant to read.
 *
 * <p>Must not know: Markdown.
 */
package bindery.manuscript.html;
