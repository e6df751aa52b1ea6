package bindery.style;

/**
 * The box around an element.
 *
 * @param display what kind of box
 * @param margin outside the border; percentages of the measure, {@code auto} kept
 * @param padding inside the border
 * @param borderTop rule above
 * @param borderEnd rule at the end side
 * @param borderBottom rule below
 * @param borderStart rule at the start side
 * @param background painted under the box
 * @param width of the content
 * @param sizing how the content itself says how wide it is; {@code width} is then {@code auto}
 * @param maxWidth of the content
 * @param height of the content
 * @param maxHeight of the content; percentages of the type area's height
 * @param floating where the box is taken out of the flow to
 * @param listMarker {@code list-style-type}: a counter style's name, a quoted string's text, or
 *     "none"
 * @param markerOutside {@code list-style-position}
 * @param captionBelow {@code caption-side: bottom}
 * @param columns that it is divided into
 * @param initialLetter lines that a drop capital spans; 0 is none
 * @param verticalAlign of a table cell's content
 * @param turn whether a table or figure is turned a quarter ({@code -bindery-turn})
 */
public record BoxStyle(
    Display display,
    Edges margin,
    Edges padding,
    Border borderTop,
    Border borderEnd,
    Border borderBottom,
    Border borderStart,
    Ink background,
    Length width,
    Sizing sizing,
    Length maxWidth,
    Length height,
    Length maxHeight,
    Floating floating,
    String listMarker,
    boolean markerOutside,
    boolean captionBelow,
    ColumnStyle columns,
    int initialLetter,
    VerticalAlign verticalAlign,
    Turn turn) {

  public enum Display {
    NONE,
    INLINE,
    INLINE_BLOCK,
    BLOCK,
    LIST_ITEM,
    TABLE,
    TABLE_ROW_GROUP,
    TABLE_HEADER_GROUP,
    TABLE_FOOTER_GROUP,
    TABLE_ROW,
    TABLE_CELL,
    TABLE_CAPTION,
    TABLE_COLUMN_GROUP,
    TABLE_COLUMN
  }

  /**
   * {@code float}: footnote of GCPM 3; top and bottom of Page Floats 3; a page of its own and the
   * margin of ours.
   */
  public enum Floating {
    NONE,
    FOOTNOTE,
    TOP,
    BOTTOM,
    PAGE,
    MARGIN;

    /** Whether the box stands elsewhere on the pages than the text around it. */
    public boolean leaves() {
      return this == TOP || this == BOTTOM || this == PAGE;
    }
  }

  /** The keywords of {@code width} (CSS Sizing 3 §3.2), and one of our own. */
  public enum Sizing {
    NONE("auto"),
    MIN_CONTENT("min-content"),
    MAX_CONTENT("max-content"),
    FIT_CONTENT("fit-content"),
    /** As the lines of a poem have it: the longest, but for a few that stand out far. */
    FIT_LINES("-bindery-fit-lines");

    private final String keyword;

    Sizing(String keyword) {
      this.keyword = keyword;
    }

    public String keyword() {
      return keyword;
    }
  }

  public enum Turn {
    /** A table that does not fit upright; no figure. */
    AUTO,
    NONE,
    ALWAYS
  }

  public enum VerticalAlign {
    TOP,
    MIDDLE,
    BOTTOM
  }
}
