package bindery.command;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command was typed.
 *
 * @param out for what was asked for
 * @param err for everything else
 * @param interactive whether somebody looks on, so that colours and a progress bar make sense
 * @param environment variables
 */
public record Terminal(
    PrintStream out, PrintStream err, boolean interactive, Map<String, String> environment) {}
