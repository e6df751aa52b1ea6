/**
 * Galleys made up into pages and spreads.
 *
 * <p>Comes in: galleys, whose paragraphs offer several settings, and the {@code @page} rules. Goes
 * out: {@link bindery.typeset.page.Pages}, everything at its place, and a {@link
 * bindery.typeset.page.PageMap} of where ids have come to stand. All breaks of a chapter are chosen
 * together by {@link bindery.typeset.page.PageBreaker}; what that costs is in {@link
 * bindery.typeset.page.PageWeights}.
 *
 * <p>Must not know: how lines are broken, or PDF.
 */
package bindery.typeset.page;
