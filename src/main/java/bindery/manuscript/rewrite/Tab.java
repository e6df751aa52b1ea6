package bindery.manuscript.rewrite;

/**
 * One of several tabs that a reader of a site chooses from. In a book they stand one after another,
 * each a div of the class {@code tab} with its title.
 *
 * @param title or empty
 */
public record Tab(String title) {
  /**
   * Its first lines, up to where its text begins.
   *
   * @param indent before each line
   */
  public String open(String indent) {
    String head = indent + "::: {.tab}\n";
    return title.isBlank()
        ? head
        : head + indent + "::: {.tab-title}\n" + indent + title.strip() + "\n" + indent + ":::\n\n";
  }

  /** Its last line, without a line end. */
  public String close(String indent) {
    return "\n" + indent + ":::";
  }
}
