package bindery.press.proof;

import bindery.pdf.printed.PrintedMark;
import bindery.pdf.printed.PrintedPages;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a page has its type area, and its running heads and folios, which are not compared.
 *
 * @param left of the type area
 * @param top of it
 * @param measure its width
 * @param depth its height
 * @param running baselines of running heads and folios, from the top of the page
 */
record PageFrame(double left, double top, double measure, double depth, Set<Double> running) {
  private static final double HAIR = 0.6;

  static PageFrame of(Page page) {
    Set<Double> running = new TreeSet<>();
    for (Placed placed : page.content()) {
      if (placed instanceof Placed.Line line && line.part() == Placed.Part.RUNNING) {
        running.add(line.y());
      }
    }
    double measure = page.rule().width() - page.rule().left() - page.rule().right();
    double depth = page.rule().height() - page.rule().top() - page.rule().bottom();
    return new PageFrame(page.rule().left(), page.rule().top(), measure, depth, running);
  }

  /**
   * Those of a left-hand and a right-hand page as another making of the book is likely to have
   * them: with the running heads of all pages, as far as they stand in the margins.
   */
  static List<PageFrame> usual(List<Page> pages) {
    List<PageFrame> usual = new ArrayList<>();
    for (int side = 0; side < 2; side++) {
      PageFrame first = null;
      Set<Double> running = new HashSet<>();
      for (Page page : pages) {
        PageFrame frame = of(page);
        if (page.number() % 2 == side && !page.content().isEmpty()) {
          first = frame; // the last is of the text rather than of the title
        }
        running.addAll(frame.running());
      }
      PageFrame known = first == null ? of(pages.get(pages.size() - 1)) : first;
      double foot = known.top() + known.depth();
      running.removeIf(y -> y > known.top() && y < foot);
      usual.add(new PageFrame(known.left(), known.top(), known.measure(), known.depth(), running));
    }
    return usual;
  }

  /** Whether something is part of a running head, or a folio, or printed for the printer alone. */
  boolean isRunning(PrintedMark mark, PrintedPages.Printed page) {
    boolean off =
        mark.y() < 0 || mark.y() > page.height() || mark.x() < 0 || mark.x() > page.width();
    return off && mark.text().isEmpty() && mark.what().startsWith("stroke")
        || !mark.text().isEmpty() && running.stream().anyMatch(y -> Math.abs(y - mark.y()) < HAIR);
  }
}
