package bindery.press.summary;

import java.nio.file.Path;

/**
 * A PDF whose pages can be shown beside what was found on them.
 *
 * @param edition that it is of
 * @param file where it lies
 * @param spots where the manuscript stands on its pages; the same for PDFs with the same pages
 */
public record Shown(String edition, Path file, PageSpots spots) {}
