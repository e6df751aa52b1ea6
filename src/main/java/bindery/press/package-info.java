/**
 * The whole build, and the command line.
 *
 * <p>Comes in: what somebody typed. Goes out: books in {@code dist/}, written whole or not at all,
 * and messages on the terminal. {@link bindery.press.Build} tells the story of a build from top to
 * bottom; {@link bindery.press.Main} is the command.
 *
 * <p>Knows all other rooms, and does nothing that one of them could do: no rule about text, style
 * or pages stands here.
 */
package bindery.press;
