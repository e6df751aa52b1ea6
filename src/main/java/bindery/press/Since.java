package bindery.press;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a proof compares with.
 *
 * @param typed as an author names it
 * @param path which that would be, if there is such a folder or file; else it is a revision
 */
public record Since(String typed, Optional<Path> path) {}
