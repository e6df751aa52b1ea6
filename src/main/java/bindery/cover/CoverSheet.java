package bindery.cover;

import bindery.book.Book;
import bindery.style.Ink;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Puts panels that were set side by side on the sheet. */
final class CoverSheet {
  /** From the bleed to a mark, and its length: as crop marks have them. */
  private static final double MARK_GAP = 4;

  private static final double MARK = 14;

  private static final double HAIRLINE = 0.25;

  private final CoverCopy copy;
  private final Wrap wrap;
  private final PanelPress.SetPanels set;
  private final Book tree;
  private final Ground ground;

  CoverSheet(CoverCopy copy, Wrap wrap, PanelPress.SetPanels set, Book tree) {
    this.copy = copy;
    this.wrap = wrap;
    this.set = set;
    this.tree = tree;
    this.ground = Ground.of(wrap);
  }

  /** Grounds first, then words in the order in which they are read. */
  List<Placed> content(Optional<Ean13> code) {
    List<Placed> all = new ArrayList<>();
    double front = wrap.frontLeft();
    all.add(ground.fill(front, wrap.width(), ink(PanelTree.Panel.FRONT)));
    all.add(ground.fill(0, wrap.spineLeft(), ink(PanelTree.Panel.BACK)));
    String title = copy.about().title();
    copy.front().ifPresent(own -> all.add(ground.picture(front, wrap.width(), own, title)));
    copy.back().ifPresent(own -> all.add(ground.picture(0, wrap.spineLeft(), own, title)));
    all.add(ground.fill(wrap.spineLeft(), front, ink(PanelTree.Panel.SPINE)));
    words(PanelTree.Panel.FRONT).forEach(placed -> all.add(moved(placed, front)));
    foot(PanelTree.Panel.FRONT_FOOT).forEach(placed -> all.add(moved(placed, front)));
    all.addAll(spine());
    words(PanelTree.Panel.BACK).forEach(placed -> all.add(moved(placed, 0)));
    foot(PanelTree.Panel.BACK_FOOT).forEach(placed -> all.add(moved(placed, 0)));
    code.ifPresent(
        bars ->
            all.addAll(
                new BarCode(bars, new PanelPages(set, PanelTree.Panel.CODE).lines()).placed(wrap)));
    if (copy.print().marks()) {
      all.addAll(foldMarks());
    }
    return all;
  }

  private List<Placed> words(PanelTree.Panel panel) {
    return Ground.bare(new PanelPages(set, panel).content(), ink(panel));
  }

  private List<Placed> foot(PanelTree.Panel panel) {
    return Ground.bare(new PanelPages(set, panel).atFoot(), ink(panel));
  }

  private Placed moved(Placed placed, double right) {
    Placed there = placed.moved(right, 0);
    return there instanceof Placed.Fill fill ? ground.extended(fill) : there;
  }

  /** The words of the spine have one axis, and are read from its head to its foot. */
  private List<Placed> spine() {
    List<SetLine> lines = new PanelPages(set, PanelTree.Panel.SPINE).lines();
    double capitals =
        lines.stream().mapToDouble(line -> line.bottom() - line.top()).max().orElse(0);
    double baseline = (wrap.spine() + capitals) / 2;
    List<Placed> turned = lines.stream().map(line -> line.at(line.left(), baseline)).toList();
    return turned.isEmpty()
        ? List.of()
        : List.of(new Placed.Turned(wrap.frontLeft(), 0, true, turned));
  }

  private Ink ink(PanelTree.Panel panel) {
    return Ground.ink(set.cascade(), section(panel));
  }

  /** The section of a panel, or one like it where the panel has nothing of its own. */
  private Element section(PanelTree.Panel panel) {
    Element own = tree.tree().getElementById("cover-" + panel.word());
    if (own != null) {
      return own;
    }
    Element body = tree.tree().clone().body();
    Element like = body.appendElement("section");
    panel.classes().forEach(like::addClass);
    return like;
  }

  /** Hairlines beyond the bleed where the sheet is folded. */
  private List<Placed> foldMarks() {
    List<Placed> marks = new ArrayList<>();
    double from = wrap.bleed() + MARK_GAP;
    for (double x : new double[] {wrap.spineLeft(), wrap.frontLeft()}) {
      double left = x - HAIRLINE / 2;
      marks.add(new Placed.Fill(left, -from - MARK, HAIRLINE, MARK, Ink.BLACK));
      marks.add(new Placed.Fill(left, wrap.height() + from, HAIRLINE, MARK, Ink.BLACK));
    }
    return marks;
  }
}
