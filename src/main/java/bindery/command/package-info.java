/**
 * The command line.
 *
 * <p>Comes in: what somebody typed. Goes out: a job for the press, its problems as people read
 * them, an exit status. {@link bindery.command.Main} is the program, one class a command.
 *
 * <p>Must not know: how anything is made.
 */
package bindery.command;
