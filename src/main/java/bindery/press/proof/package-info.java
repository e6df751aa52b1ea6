/**
 * The proof: what an author should look at, page by page.
 *
 * <p>Comes in: the pages of an edition, and its file. Goes out: {@link bindery.press.proof.Proof},
 * a report in HTML. {@link bindery.press.proof.PageAnalysis} counts what an eye would stumble over,
 * from what stands on finished pages; each kind of it has a class, and its definition there.
 *
 * <p>Must not know: how pages came about, or where their manuscript lies.
 */
package bindery.press.proof;
