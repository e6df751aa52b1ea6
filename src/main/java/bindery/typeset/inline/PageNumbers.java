package bindery.typeset.inline;

/**
 * Folios of places that links lead to, as far as they are known: nothing in the first pass. Asking
 * marks the galley, so that only galleys that asked are set again.
 */
public interface PageNumbers {
  /**
   * @param href {@code #id}
   * @param style a counter style, or empty for the style of the target's own page
   * @return the folio, or a stand-in of usual width
   */
  String folio(String href, String style);

  /** Nothing is known yet. */
  PageNumbers NONE = (href, style) -> "00";
}
