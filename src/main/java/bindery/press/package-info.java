/**
 * The whole build.
 *
 * <p>Comes in: a {@link bindery.press.JobTicket}: the folder of a manuscript and what is to be made
 * of it. Goes out: books in {@code dist/}, written whole or not at all, and a report of problems.
 * {@link bindery.press.Build} tells the story of a build from top to bottom.
 *
 * <p>Knows all wings above, and does nothing that one of them could do: no rule about text, style
 * or pages stands here. Must not know: terminals and options.
 */
package bindery.press;
