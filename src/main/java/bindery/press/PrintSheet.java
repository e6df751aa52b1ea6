package bindery.press;

import bindery.book.print.PrintPreset;
import bindery.book.print.PrintSettings;
import bindery.book.print.TypeArea;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What {@code print} of {@code book.yaml} says of pages, as a stylesheet. It is read after those
 * that Bindery carries and before the author's, who so has the last word.
 */
final class PrintSheet {
  private PrintSheet() {}

  /**
   * The rules for a book of so many pages; empty where nothing is said of pages.
   *
   * @param type what the preset's own sheet says of type, or empty
   */
  static String rules(PrintSettings print, int pages, String type) {
    StringBuilder css = new StringBuilder(type);
    Optional<TypeArea> area = print.area(pages);
    area.ifPresent(page -> area(page, css));
    Optional<PrintPreset.Edges> edges = print.edges();
    edges.ifPresent(
        edge ->
            css.append("@page { bleed: ")
                .append(points(edge.bleed()))
                .append("; -bindery-fold-bleed: ")
                .append(points(edge.fold()))
                .append(" }\n"));
    if (print.marks()) {
      css.append("@page { marks: crop }\n");
    }
    return css.toString();
  }

  private static void area(TypeArea area, StringBuilder css) {
    String inner = points(area.inner());
    String outer = points(area.outer());
    css.append("@page { size: ").append(points(area.width())).append(' ');
    css.append(points(area.height())).append("; margin: ").append(points(area.head())).append(' ');
    css.append(outer).append(' ').append(points(area.foot())).append(' ');
    css.append(inner).append(" }\n");
    css.append("@page :left { margin-left: ").append(outer).append("; margin-right: ");
    css.append(inner).append(" }\n");
    css.append("@page :right { margin-left: ").append(inner).append("; margin-right: ");
    css.append(outer).append(" }\n");
  }

  private static String points(double value) {
    BigDecimal number = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    return number.stripTrailingZeros().toPlainString() + "pt";
  }
}
