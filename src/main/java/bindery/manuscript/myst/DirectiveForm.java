package bindery.manuscript.myst;

/** What one kind of directive becomes. */
interface DirectiveForm {
  /** Whether its body is not read as Markdown on the way. */
  default boolean whole() {
    return false;
  }

  /**
   * The lines to put in its place.
   *
   * @param body its text if it is taken whole; if not, empty
   */
  Shape shape(Directive directive, String body, DirectivePlace at);
}
