/**
 * Where pages end: the choice among all ways to make up a take.
 *
 * <p>Comes in: a {@link bindery.typeset.pagebreak.Take}: slugs with their settings, and notes. Goes
 * out, by {@link bindery.typeset.pagebreak.PageBreaker}: a {@link
 * bindery.typeset.pagebreak.PagePlan} for every page, in lines of the grid. What a choice costs is
 * in {@link bindery.typeset.pagebreak.PageWeights}.
 *
 * <p>Must not know: points on a page, running heads, folios, PDF.
 */
package bindery.typeset.pagebreak;
