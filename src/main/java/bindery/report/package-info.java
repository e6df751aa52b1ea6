/**
 * What went wrong, where, and what to do about it.
 *
 * <p>Comes in: every room's findings. Goes out: {@link bindery.report.Report}, the list of {@link
 * bindery.report.Problem problems} of one build, grouped for people to read. A room that cannot go
 * on throws {@link bindery.report.Refusal}; a room that can go on adds a problem and does.
 *
 * <p>Must not know: any other room.
 */
package bindery.report;
