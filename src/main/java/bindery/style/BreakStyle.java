package bindery.style;

/**
 * Where pages and columns may end (CSS Fragmentation 3, CSS Paged Media 3).
 *
 * @param before at the element's start
 * @param after at the element's end
 * @param inside whether a page may end within the box
 * @param insideColumns whether a column of a page may end within it, as every page's last one does
 * @param orphans least lines of a paragraph at a page's foot
 * @param widows least lines of a paragraph at a page's head
 * @param page the named page the element is set on, or empty for the unnamed one
 */
public record BreakStyle(
    Break before,
    Break after,
    boolean inside,
    boolean insideColumns,
    int orphans,
    int widows,
    String page) {

  /** From the weakest to the strongest. */
  public enum Break {
    AUTO,
    /** As {@code AVOID} within columns, as {@code AUTO} elsewhere. */
    AVOID_COLUMN,
    AVOID,
    /** As {@code AUTO} where there are no columns. */
    COLUMN,
    PAGE,
    RECTO,
    VERSO
  }
}
