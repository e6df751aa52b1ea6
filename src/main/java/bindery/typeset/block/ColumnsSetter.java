package bindery.typeset.block;

import bindery.style.ColumnStyle;
import bindery.style.Style;
import bindery.typeset.compositor.BlockSetter;
import bindery.typeset.compositor.Compositor;
import bindery.typeset.compositor.ContentArea;
import bindery.typeset.compositor.GridBuilder;
import bindery.typeset.galley.ColumnGeometry;
import bindery.typeset.section.Finding;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Sets what a box holds in columns (CSS Multicol 1). Columns within columns, cells, notes or floats
 * are set in one, which is reported.
 */
public final class ColumnsSetter implements BlockSetter {
  /** Narrower columns hold no words, in ems. */
  private static final double NARROWEST = 3;

  @Override
  public Stage stage() {
    return Stage.CONTENT;
  }

  @Override
  public boolean set(Compositor compositor, Element element, Style style, ContentArea area) {
    ColumnStyle asked = style.box().columns();
    int count = asked.divides() ? asked.fitting(area.width()) : 1;
    if (count < 2) {
      return false;
    }
    if (compositor.columns() != null || !(compositor.builder() instanceof GridBuilder page)) {
      if (compositor.context().untold("columns")) {
        String what = "there can be no columns within columns, cells, notes or floats";
        String todo = "take column-count off this box";
        tell(compositor, element, what + "; this is set in one", todo);
      }
      return false;
    }
    double gap = asked.gap().of(area.width());
    int fitting = fitting(compositor, element, style, area, count, gap);
    if (fitting < 2) {
      return false;
    }
    double width = (area.width() - gap * (fitting - 1)) / fitting;
    boolean reversed = style.text().rightToLeft();
    ColumnGeometry geometry =
        new ColumnGeometry(fitting, area.start(), width, gap, reversed, asked.rule());
    new ColumnsFlow(compositor, page, element, style, area, geometry).set();
    return true;
  }

  /** As many of the columns as have room. */
  private static int fitting(
      Compositor compositor,
      Element element,
      Style style,
      ContentArea area,
      int count,
      double gap) {
    double least = NARROWEST * style.font().size();
    int most = (int) Math.max(1, Math.floor((area.width() + gap) / (least + gap)));
    if (count > most && compositor.context().untold("narrow-columns")) {
      String what =
          String.format(
              Locale.ROOT,
              "%d columns have no room in a measure of %.0f points; this is set in %d",
              count,
              area.width(),
              most);
      tell(compositor, element, what, "ask for fewer columns, or a smaller column-gap");
    }
    return Math.min(count, most);
  }

  static void tell(Compositor compositor, Element origin, String what, String todo) {
    Finding finding = Finding.warning("columns", compositor.source(origin), what, todo);
    compositor.context().findings().add(finding);
  }
}
