/**
 * Galleys made up into pages and spreads.
 *
 * <p>Comes in: galleys, whose paragraphs offer several settings, and the {@code @page} rules. Goes
 * out: {@link bindery.page.Pages}, everything at its place, and a {@link bindery.page.PageMap} of
 * where ids have come to stand. All breaks of a chapter are chosen together by {@link
 * bindery.page.PageBreaker}; what that costs is in {@link bindery.page.PageTaste}.
 *
 * <p>Must not know: how lines are broken, or PDF.
 */
package bindery.page;
