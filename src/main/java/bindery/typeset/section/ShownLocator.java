package bindery.typeset.section;

/**
 * What one of several links to pages shows.
 *
 * @param separator what stands before it: a comma and a space, a dash; empty before the first
 * @param page the folio; empty where another link shows it
 * @param href where the page that it shows leads to
 */
public record ShownLocator(String separator, String page, String href) {}
