package bindery.typeset.table;

import bindery.style.Style;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.compositor.ContentMeasure;
import bindery.typeset.inline.Extent;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Sets tables. */
public final class TableSetter implements BlockSetter {
  @Override
  public boolean set(Compositor compositor, Element table, Style style, ContentArea area) {
    if (!table.tagName().equals("table")) {
      return false;
    }
    new TableLayout(compositor).set(table, style, area);
    return true;
  }

  @Override
  public Optional<Extent> extent(
      ContentMeasure content, Element table, Style style, Locale language) {
    if (!table.tagName().equals("table")) {
      return Optional.empty();
    }
    TableGrid grid = new TableGrid(content.edition(), table, style);
    TableWidths widths = new TableMeasure(content, grid, language).widths();
    return Optional.of(
        new Extent(
            widths.tearing().least(), widths.dividing().least(), widths.least(), widths.most()));
  }
}
