package bindery.style;

/**
 * Where pages may end (CSS Fragmentation 3, CSS Paged Media 3).
 *
 * @param before at the element's start
 * @param after at the element's end
 * @param inside whether the box may be divided at all
 * @param orphans least lines of a paragraph at a page's foot
 * @param widows least lines of a paragraph at a page's head
 * @param page the named page the element is set on, or empty for the unnamed one
 */
public record BreakStyle(
    Break before, Break after, boolean inside, int orphans, int widows, String page) {

  public enum Break {
    AUTO,
    AVOID,
    PAGE,
    RECTO,
    VERSO
  }
}
