package bindery.typeset.page;

import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds text that runs off the paper: a printer would cut it, and no other message need have told
 * of it, for margins and the like are wrong of themselves. Told once for the text and once for the
 * running heads, with the first place of each.
 */
final class OffPaper {
  /** Part of the type size that letters reach above their baseline, and below it. */
  private static final double ASCENT = 0.6;

  private static final double DESCENT = 0.15;

  /** Overshoot and hanging marks, points. */
  private static final double HAIR = 1;

  private final Page page;
  private final List<Placed.Line> off = new ArrayList<>();

  private OffPaper(Page page) {
    this.page = page;
    page.content().forEach(placed -> look(placed, Optional.empty()));
  }

  private record Find(Page page, Source source, int pages) {
    Find again() {
      return new Find(page, source, pages + 1);
    }
  }

  static void report(List<Page> pages, Report report, Sources sources) {
    Map<Boolean, Find> finds = new LinkedHashMap<>();
    List<OffPaper> looked = pages.parallelStream().map(OffPaper::new).toList();
    for (OffPaper each : looked) {
      Page page = each.page;
      Map<Boolean, Source> here = new LinkedHashMap<>();
      for (Placed.Line line : each.off) {
        here.putIfAbsent(line.part() == Placed.Part.RUNNING, line.source());
      }
      here.forEach(
          (running, source) ->
              finds.merge(running, new Find(page, source, 1), (known, more) -> known.again()));
    }
    finds.forEach((running, find) -> tell(running, find, report, sources));
  }

  private static void tell(boolean running, Find find, Report report, Sources sources) {
    String whose = running ? "a running head or page number" : "text";
    int more = find.pages() - 1;
    String others =
        more == 0 ? "" : more == 1 ? ", and on another" : ", and on " + more + " others";
    String what = whose + " runs off the sheet on this page" + others;
    String todo =
        running
            ? "give its margin in @page more room, or its box less padding"
            : "see to the margins in @page, and to margins, widths and sizes of what stands here";
    String page = "page " + find.page().folio().text();
    report.add(Problem.warning("off-sheet", sources.place(find.source()), page, what, todo));
  }

  /**
   * @param turned what is turned a quarter and has it in it
   */
  private void look(Placed placed, Optional<Placed.Turned> turned) {
    if (placed instanceof Placed.Turned whole) {
      whole.content().forEach(part -> look(part, Optional.of(whole)));
    } else if (placed instanceof Placed.Line line && leaves(line, turned)) {
      off.add(line);
    }
  }

  private boolean leaves(Placed.Line line, Optional<Placed.Turned> turned) {
    double start = Double.POSITIVE_INFINITY;
    double end = Double.NEGATIVE_INFINITY;
    double size = 0;
    for (Placed.Piece piece : line.pieces()) {
      if (piece.kind() == Placed.Kind.TEXT) {
        double at = line.x() + piece.offset();
        start = Math.min(start, at);
        end = Math.max(end, at + piece.run().width(piece.size()) * line.scale());
        size = Math.max(size, piece.size());
      }
    }
    if (start > end) {
      return false;
    }
    double above = line.y() - ASCENT * size;
    double below = line.y() + DESCENT * size;
    if (turned.isEmpty()) {
      return outside(start, above, end, below);
    }
    double x = turned.get().x();
    double y = turned.get().y();
    return turned.get().clockwise()
        ? outside(x - below, y + start, x - above, y + end)
        : outside(x + above, y - end, x + below, y - start);
  }

  private boolean outside(double left, double top, double right, double bottom) {
    return left < -HAIR
        || top < -HAIR
        || right > page.rule().width() + HAIR
        || bottom > page.rule().height() + HAIR;
  }
}
