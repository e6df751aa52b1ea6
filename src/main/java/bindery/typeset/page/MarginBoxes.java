package bindery.typeset.page;

import bindery.book.Source;
import bindery.style.BoxStyle;
import bindery.style.Content;
import bindery.style.CounterStyle;
import bindery.style.PageRule;
import bindery.style.PageRule.MarginBox;
import bindery.style.Style;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.placed.Placed;
import bindery.typeset.section.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Running heads and folios: what stands in the margins of a page (CSS Paged Media 3 §4). */
final class MarginBoxes {
  /** Room for a folio and the space before it, points. */
  private static final double FOLIO = 32;

  /** Letters of a running head; more would fit no sheet. */
  private static final int LONGEST = 1_000;

  /** Letters of a word, or of a folio, that is not cut though it is wider than its place. */
  private static final int WORD = 40;

  private final SectionContext context;
  private final PageDraft draft;
  private final PageMap map;

  MarginBoxes(SectionContext context, PageDraft draft, PageMap map) {
    this.context = context;
    this.draft = draft;
    this.map = map;
  }

  /** Where a box is, from the page's corner. */
  private record Room(double x, double y, double width, double height, double aside) {}

  void place(List<Placed> out) {
    Source source = new Source(draft.galley().section(), 0);
    for (Map.Entry<MarginBox, Style> box : draft.rule().boxes().entrySet()) {
      Style style = box.getValue();
      String text = words(style.generated().content());
      if (text.isBlank()) {
        continue;
      }
      Room room = room(box.getKey(), draft.rule());
      RunningLine line = line(text, style, free(box.getKey(), room), source);
      double start = style.box().padding().start().of(room.width());
      double end = style.box().padding().end().of(room.width());
      double spare = room.width() - line.width() - start - end;
      double x = room.x() + start + spare * room.aside();
      double y = baseline(line, style, room);
      line.content().forEach(p -> out.add(p.moved(x, y)));
    }
  }

  /** What a box in the middle leaves free for folios beside it. */
  private static double free(MarginBox box, Room room) {
    boolean middle = box == MarginBox.TOP_CENTER || box == MarginBox.BOTTOM_CENTER;
    return middle ? Math.max(room.width() / 2, room.width() - 2 * FOLIO) : room.width();
  }

  private double baseline(RunningLine line, Style style, Room room) {
    BoxStyle box = style.box();
    double height = style.text().lineHeight();
    double above = box.padding().top().of(room.width()) + box.margin().top().of(room.width());
    double below = box.padding().bottom().of(room.width()) + box.margin().bottom().of(room.width());
    double free = room.height() - height - above - below;
    double down =
        switch (box.verticalAlign()) {
          case TOP -> 0;
          case MIDDLE -> free / 2;
          case BOTTOM -> free;
        };
    return room.y() + above + down + line.ascent();
  }

  /** The text on a line; cut where it is wider than its room. */
  private RunningLine line(String text, Style style, double room, Source source) {
    boolean longer = text.length() > LONGEST;
    String most = longer ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) : text;
    RunningLine whole = RunningLine.of(context, style, most, source);
    if (!longer && whole.width() <= room) {
      return whole;
    }
    String what = "this running head is wider than its place and was cut";
    String todo = "give the heading a shorter form with {short=\"…\"}";
    context.findings().add(Finding.note("long-running-head", source, what, todo).about("", text));
    for (List<ShorterHead.Form> kind : ShorterHead.of(most)) {
      Optional<RunningLine> cut = cut(kind, style, room, source);
      if (cut.isPresent()) {
        return cut.get();
      }
    }
    int space = most.indexOf(' ');
    String first = space < 0 ? most : most.substring(0, space) + " …";
    return first.length() <= WORD
        ? RunningLine.of(context, style, first, source)
        : cut(ShorterHead.letters(most), style, room, source).orElse(whole);
  }

  /** The longest of these forms that there is room for, if it fills enough of that. */
  private Optional<RunningLine> cut(
      List<ShorterHead.Form> forms, Style style, double room, Source source) {
    RunningLine best = null;
    int low = 0;
    int high = forms.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      ShorterHead.Form form = forms.get(middle);
      RunningLine line = RunningLine.of(context, style, form.words(), source);
      if (line.width() <= room) {
        best = line.width() < form.least() * room ? null : line;
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.ofNullable(best);
  }

  private String words(List<Content> content) {
    StringBuilder out = new StringBuilder();
    for (Content part : content) {
      if (part instanceof Content.Text text) {
        out.append(text.text());
      } else if (part instanceof Content.Counter counter) {
        boolean page = counter.name().equals("page");
        int value = page ? draft.folio().number() : map.pageCount();
        out.append(CounterStyle.format(value, counter.style()));
      } else if (part instanceof Content.Named named) {
        out.append(draft.strings().value(named.name(), named.which()));
      }
    }
    return out.toString();
  }

  private static Room room(MarginBox box, PageRule rule) {
    double wide = rule.width() - rule.left() - rule.right();
    double high = rule.height() - rule.top() - rule.bottom();
    double right = rule.width() - rule.right();
    double foot = rule.height() - rule.bottom();
    return switch (box) {
      case TOP_LEFT_CORNER -> new Room(0, 0, rule.left(), rule.top(), 1);
      case TOP_LEFT -> new Room(rule.left(), 0, wide, rule.top(), 0);
      case TOP_CENTER -> new Room(rule.left(), 0, wide, rule.top(), 0.5);
      case TOP_RIGHT -> new Room(rule.left(), 0, wide, rule.top(), 1);
      case TOP_RIGHT_CORNER -> new Room(right, 0, rule.right(), rule.top(), 0);
      case BOTTOM_LEFT_CORNER -> new Room(0, foot, rule.left(), rule.bottom(), 1);
      case BOTTOM_LEFT -> new Room(rule.left(), foot, wide, rule.bottom(), 0);
      case BOTTOM_CENTER -> new Room(rule.left(), foot, wide, rule.bottom(), 0.5);
      case BOTTOM_RIGHT -> new Room(rule.left(), foot, wide, rule.bottom(), 1);
      case BOTTOM_RIGHT_CORNER -> new Room(right, foot, rule.right(), rule.bottom(), 0);
      case LEFT_TOP -> new Room(0, rule.top(), rule.left(), high / 3, 0.5);
      case LEFT_MIDDLE -> new Room(0, rule.top() + high / 3, rule.left(), high / 3, 0.5);
      case LEFT_BOTTOM -> new Room(0, rule.top() + 2 * high / 3, rule.left(), high / 3, 0.5);
      case RIGHT_TOP -> new Room(right, rule.top(), rule.right(), high / 3, 0.5);
      case RIGHT_MIDDLE -> new Room(right, rule.top() + high / 3, rule.right(), high / 3, 0.5);
      case RIGHT_BOTTOM -> new Room(right, rule.top() + 2 * high / 3, rule.right(), high / 3, 0.5);
    };
  }
}
