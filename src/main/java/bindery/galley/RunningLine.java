package bindery.galley;

import bindery.line.Item;
import bindery.line.LineBreaker;
import bindery.line.Measure;
import bindery.line.Setting;
import bindery.line.Taste;
import bindery.style.Style;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Text on one line outside the flow: a running head or folio.
 *
 * @param content placed from the baseline and the line's start
 * @param width natural width, points
 * @param ascent height above the baseline that the line takes up with its leading
 */
public record RunningLine(List<Placed> content, double width, double ascent) {

  /**
   * Sets text in a style; the line is as long as it is.
   *
   * @param origin the element that messages point to
   */
  public static RunningLine of(Shop shop, Style style, String text, Element origin) {
    Locale language = shop.book().metadata().language();
    List<Inline> inlines = List.of(new Inline.Text(text, style, language, origin, ""));
    List<Item> items = ComposingStick.compose(shop, inlines, style);
    double natural = Extent.of(items).most();
    Taste taste = Taste.ragged(style.font().size());
    Measure measure = Measure.plain(natural + 1);
    Setting setting = LineBreaker.best(LineBreaker.settings(items, measure, taste, 1));
    LineMaker maker =
        new LineMaker(shop.shaper(), items, style.text(), origin, Placed.Part.FURNITURE);
    List<Placed> content =
        setting.lines().isEmpty()
            ? List.of()
            : maker.line(atStart(setting.lines().get(0), natural), 0, true);
    return new RunningLine(content, natural, Baseline.of(shop, style));
  }

  private static Setting.Line atStart(Setting.Line line, double width) {
    return new Setting.Line(line.from(), line.to(), width, 1, 0, false, true, 0);
  }
}
