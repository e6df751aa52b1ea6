package bindery.typeset.compositor;

import bindery.book.Source;
import bindery.style.Style;
import bindery.typeset.inline.LineText;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.line.Item;
import bindery.typeset.line.Setting;
import bindery.typeset.section.Finding;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Tells of the lines of a paragraph that are not as they should be, since no better ones could be
 * found: those that stick out, that are very loose, or that are one hyphen too many in a row.
 */
final class PoorLines {
  /** Word spaces, as a share of natural ones, that everybody sees to be wide. */
  private static final double VERY_LOOSE = 3;

  /** Less than this that a line sticks out is not seen; points. */
  private static final double UNSEEN = 0.5;

  private final SectionContext section;

  PoorLines(SectionContext section) {
    this.section = section;
  }

  /**
   * @param element whose lines they are
   * @param style its style
   */
  void tell(Setting setting, Element element, List<Item> items, Style style) {
    if (!setting.trouble()) {
      return;
    }
    Source source = section.source(element);
    int most = style.text().hyphenLadder();
    int ladder = 0;
    for (Setting.Line line : setting.lines()) {
      String words = LineText.of(items, line);
      ladder = line.hyphen() ? ladder + 1 : 0;
      if (line.overfull() > UNSEEN) {
        String what =
            String.format(
                Locale.ROOT, "this line sticks out of the measure by %.1f points", line.overfull());
        String todo =
            "reword it, allow a break with a soft hyphen, or set ‘overflow-wrap: anywhere’";
        tell(Finding.warning("overfull-line", source, what, todo), words);
      } else if (line.spaces() > VERY_LOOSE) {
        String what = "no good line could be found here; its word spaces are very wide";
        tell(Finding.note("loose-line", source, what, "reword it or allow a hyphen"), words);
      }
      if (ladder > most) {
        tell(ladder(ladder, most, source), words);
      }
    }
  }

  private static Finding ladder(int ladder, int most, Source source) {
    String allowed = most == 0 ? "none" : most == 1 ? "one" : "no more than " + most;
    String what =
        ladder == 1
            ? "this line ends with a hyphen, where ‘hyphenate-limit-lines’ allows none"
            : "this is line "
                + ladder
                + " in a row that ends with a hyphen, where ‘hyphenate-limit-lines’ allows "
                + allowed;
    String todo = "reword it, or allow more such lines";
    return Finding.warning("hyphens-in-a-row", source, what, todo);
  }

  private void tell(Finding finding, String words) {
    section.findings().add(finding.about(words, words));
  }
}
