package bindery.typeset.page;

import bindery.book.Source;
import bindery.style.Style;
import bindery.typeset.inline.Baseline;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.Extent;
import bindery.typeset.inline.Inline;
import bindery.typeset.inline.ItemBuilder;
import bindery.typeset.inline.LineMaker;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.inline.TextItems;
import bindery.typeset.line.LineBreaker;
import bindery.typeset.line.LineMeasure;
import bindery.typeset.line.LineWeights;
import bindery.typeset.line.Setting;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import java.util.List;

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
   * @param source the section that the page belongs to
   */
  static RunningLine of(SectionContext context, Style style, String text, Source source) {
    EditionContext edition = context.edition();
    Span span = Span.of(source, edition.language());
    List<Inline> inlines = List.of(new Inline.Text(text, style, span, CharRange.NONE));
    TextItems items = ItemBuilder.compose(context, inlines, style);
    double natural = Extent.of(items.items()).most();
    LineWeights weights = LineWeights.ragged(style.font().size(), 0);
    LineMeasure measure = LineMeasure.plain(natural + 1);
    Setting setting = LineBreaker.best(LineBreaker.settings(items.items(), measure, weights, 1));
    LineMaker maker =
        new LineMaker(edition.shaper(), items, style.text(), source, Placed.Part.RUNNING);
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
