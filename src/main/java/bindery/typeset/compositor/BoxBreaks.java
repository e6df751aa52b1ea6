package bindery.typeset.compositor;

import bindery.book.Source;
import bindery.style.BreakStyle;
import bindery.style.Style;
import bindery.typeset.section.Finding;

/** What the breaks that styles ask for come to where a box stands (CSS Fragmentation 3 §3.1). */
final class BoxBreaks {
  private final FormattingContext context;
  private final boolean inColumns;

  BoxBreaks(FormattingContext context, boolean inColumns) {
    this.context = context;
    this.inColumns = inColumns;
  }

  BreakStyle.Break before(Style style, Source source) {
    return told(here(style.breaks().before()), source);
  }

  BreakStyle.Break after(Style style, Source source) {
    return told(here(style.breaks().after()), source);
  }

  /** Whether what has this style stands on the page, or in the column, where the next begins. */
  boolean keepsNext(Style style) {
    return here(style.breaks().after()) == BreakStyle.Break.AVOID;
  }

  /** A page cannot end within what stands on it as one. */
  private BreakStyle.Break told(BreakStyle.Break wanted, Source source) {
    boolean forced = wanted.compareTo(BreakStyle.Break.PAGE) >= 0;
    if (context.builder().rigid() && forced && context.untold("forced-break")) {
      String what = "no page ends within a cell, a note, a caption or a float";
      String todo = "put the break before or after the whole";
      context.findings().add(Finding.warning("forced-break", source, what, todo));
    }
    return wanted;
  }

  /** Those of columns are none where there are no columns. */
  private BreakStyle.Break here(BreakStyle.Break wanted) {
    return switch (wanted) {
      case COLUMN -> inColumns ? wanted : BreakStyle.Break.AUTO;
      case AVOID_COLUMN -> inColumns ? BreakStyle.Break.AVOID : BreakStyle.Break.AUTO;
      default -> wanted;
    };
  }
}
