package bindery.cover;

import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.List;
import org.jsoup.nodes.Element;

/** The pages that the words of a panel have come to. */
final class PanelPages {
  private static final double HAIR = 0.5;

  private final PanelPress.SetPanels set;
  private final List<Page> pages;

  PanelPages(PanelPress.SetPanels set, PanelTree.Panel panel) {
    this.set = set;
    this.pages =
        set.pages().pages().stream()
            .filter(page -> page.kind().name().equals(panel.word()) && !page.kind().blank())
            .toList();
  }

  /** What stands on the panel: its first page has it, unless there was too much. */
  List<Placed> content() {
    return pages.isEmpty() ? List.of() : pages.get(0).content();
  }

  /** Whether all of it has found room within the margins. */
  boolean holds() {
    return pages.size() <= 1 && lines().stream().allMatch(this::within);
  }

  private boolean within(SetLine line) {
    Page page = pages.get(0);
    return line.left() >= page.rule().left() - HAIR
        && line.right() <= page.rule().width() - page.rule().right() + HAIR
        && line.bottom() <= page.rule().height() - page.rule().bottom() + HAIR;
  }

  List<SetLine> lines() {
    return content().stream()
        .filter(Placed.Line.class::isInstance)
        .map(line -> SetLine.of((Placed.Line) line))
        .filter(line -> line.left() < line.right())
        .toList();
  }

  /** How far its words and rules reach down, or 0. */
  double bottom() {
    double deepest = lines().stream().mapToDouble(SetLine::bottom).max().orElse(0);
    for (Placed placed : content()) {
      if (placed instanceof Placed.Fill fill) {
        deepest = Math.max(deepest, fill.y() + fill.height());
      }
    }
    return deepest;
  }

  /** The same with its last line at the foot of the type area. */
  List<Placed> atFoot() {
    if (pages.isEmpty()) {
      return List.of();
    }
    double down = footLine() - lines().stream().mapToDouble(SetLine::bottom).max().orElse(0);
    return content().stream().map(placed -> placed.moved(0, down)).toList();
  }

  /** Where the type area ends. */
  private double footLine() {
    Page page = pages.get(0);
    return page.rule().height() - page.rule().bottom();
  }

  /** How high what stands at the foot is. */
  double heightAtFoot() {
    double top = Double.POSITIVE_INFINITY;
    for (Placed placed : content()) {
      if (placed instanceof Placed.Fill fill) {
        top = Math.min(top, fill.y());
      }
    }
    top = Math.min(top, lines().stream().mapToDouble(SetLine::top).min().orElse(top));
    double bottom = lines().stream().mapToDouble(SetLine::bottom).max().orElse(top);
    return content().isEmpty() ? 0 : bottom - top;
  }

  /** Whether this and what stands at its foot leave so much white between them. */
  boolean clearOf(PanelPages foot, double white) {
    return pages.isEmpty()
        || foot.pages.isEmpty()
        || bottom() + white <= footLine() - foot.heightAtFoot();
  }

  /** Those of an element of a class. */
  List<SetLine> lines(String name) {
    return lines().stream().filter(line -> is(line.line(), name)).toList();
  }

  private boolean is(Placed.Line line, String name) {
    Element element = set.sources().element(line.source()).orElse(null);
    while (element != null && !element.hasClass(name)) {
      element = element.parent();
    }
    return element != null;
  }
}
