/**
 * What a build says of itself at its end.
 *
 * <p>Comes in: the files that were made, what was found in each, the pages. Goes out: a short table
 * in plain text ({@link bindery.press.summary.SummaryTable}) and {@code report.html} ({@link
 * bindery.press.summary.FindingsReport}), which shows every finding with a picture of its page.
 *
 * <p>Must not know: how any of the files is made.
 */
package bindery.press.summary;
