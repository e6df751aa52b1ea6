/**
 * Galleys made up into pages and spreads.
 *
 * <p>Comes in: the sections of a book, set into galleys, and the {@code @page} rules. Goes out, by
 * {@link bindery.typeset.page.MakeUp}: {@link bindery.typeset.page.Pages}, everything at its place,
 * and a {@link bindery.typeset.page.PageMap} of where ids have come to stand. {@link
 * bindery.typeset.page.Pagination} puts pages in order, {@link bindery.typeset.page.PageComposer}
 * puts things on them.
 *
 * <p>Must not know: how lines are broken, or PDF.
 */
package bindery.typeset.page;
