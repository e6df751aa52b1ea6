package bindery.typeset.page;

import bindery.style.Style;
import bindery.typeset.inline.Baseline;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.Extent;
import bindery.typeset.inline.Inline;
import bindery.typeset.inline.ItemBuilder;
import bindery.typeset.inline.LineMaker;
import bindery.typeset.inline.Placed;
import bindery.typeset.line.Item;
import bindery.typeset.line.LineBreaker;
import bindery.typeset.line.LineMeasure;
import bindery.typeset.line.LineWeights;
import bindery.typeset.line.Setting;
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
  public static RunningLine of(EditionContext edition, Style style, String text, Element origin) {
    Locale language = edition.book().metadata().language();
    List<Inline> inlines = List.of(new Inline.Text(text, style, language, origin, ""));
    List<Item> items = ItemBuilder.compose(edition, inlines, style);
    double natural = Extent.of(items).most();
    LineWeights weights = LineWeights.ragged(style.font().size());
    LineMeasure measure = LineMeasure.plain(natural + 1);
    Setting setting = LineBreaker.best(LineBreaker.settings(items, measure, weights, 1));
    LineMaker maker =
        new LineMaker(edition.shaper(), items, style.text(), origin, Placed.Part.FURNITURE);
    List<Placed> content =
        setting.lines().isEmpty()
            ? List.of()
            : maker.line(atStart(setting.lines().get(0), natural), 0, true);
    return new RunningLine(content, natural, Baseline.of(edition, style));
  }

  private static Setting.Line atStart(Setting.Line line, double width) {
    return new Setting.Line(line.from(), line.to(), width, 1, 0, false, true, 0);
  }
}
