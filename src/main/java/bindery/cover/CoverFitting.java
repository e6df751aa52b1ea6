package bindery.cover;

import bindery.book.Book;
import bindery.report.Report;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;

/** Finds the largest sizes at which the words of a cover have room. */
final class CoverFitting {
  /** Of the height of the front, what a title may take. */
  private static final double TITLE_SHARE = 0.5;

  /** Of the height, the white between the words at its head and those at its foot. */
  private static final double WHITE = 0.04;

  /** Lines of a title. */
  private static final int MOST_LINES = 8;

  /** Largest and least type of a title, as shares of the width of the front. */
  private static final double LARGEST_TITLE = 0.36;

  private static final double LEAST_TITLE = 0.045;

  /** Largest and least type of the back, as shares of the width. */
  private static final double LARGEST_BLURB = 0.0295;

  private static final double LEAST_BLURB = 0.0175;

  /** Points of the least type that a spine has. */
  static final double LEAST_SPINE = 6;

  private static final double LARGEST_SPINE = 30;

  /** Ascenders and descenders stand within this many ems. */
  private static final double DEPTH = 1;

  /** A spine rather has fewer words than words smaller than this share of what it has room for. */
  private static final double WORTHWHILE = 0.75;

  /** Sizes that are tried, from the largest to the least in even steps. */
  private static final int STEPS = 31;

  private final CoverCopy copy;
  private final Wrap wrap;
  private final PanelPress press;
  private final PanelTree tree;

  CoverFitting(CoverCopy copy, Wrap wrap, PanelPress press) {
    this.copy = copy;
    this.wrap = wrap;
    this.press = press;
    this.tree = new PanelTree(copy);
  }

  /** Sizes that are right for nothing yet. */
  CoverSizes none() {
    return new CoverSizes(
        wrap.panelWidth() * LEAST_TITLE, wrap.panelWidth() * LEAST_BLURB, LEAST_SPINE);
  }

  /**
   * The size of the title. It may be a little smaller if that spares it a line with nothing but
   * “of” between longer ones.
   */
  double title() {
    double width = wrap.panelWidth();
    double most = width * LARGEST_TITLE;
    double least = width * LEAST_TITLE;
    double size = largest(most, least, each -> holds(title(each)));
    if (title(size).forlorn()) {
      double even = largest(size, least, each -> holds(title(each)) && !title(each).forlorn());
      size = even >= size * WORTHWHILE ? even : size;
    }
    return size;
  }

  private TitleFit title(double size) {
    PanelPress.SetPanels set =
        set(
            EnumSet.of(PanelTree.Panel.FRONT, PanelTree.Panel.FRONT_FOOT),
            none().withTitle(size),
            PanelTree.SpineWords.TITLE);
    return new TitleFit(set, copy.about().title());
  }

  private boolean holds(TitleFit title) {
    return title.clear(wrap.height() * WHITE)
        && title.count() <= MOST_LINES
        && title.height() <= wrap.height() * TITLE_SHARE
        && !title.divides();
  }

  /** The size of what stands on the back. */
  double blurb() {
    double width = wrap.panelWidth();
    return largest(
        width * LARGEST_BLURB,
        width * LEAST_BLURB,
        size -> {
          PanelPress.SetPanels set =
              set(
                  EnumSet.of(PanelTree.Panel.BACK),
                  none().withBlurb(size),
                  PanelTree.SpineWords.TITLE);
          return backHolds(set, wrap);
        });
  }

  /** Whether what stands on the back leaves its foot to the bar code. */
  static boolean backHolds(PanelPress.SetPanels set, Wrap wrap) {
    PanelPages back = new PanelPages(set, PanelTree.Panel.BACK);
    double code = Wrap.CODE_HEIGHT + 2 * Wrap.CODE_EDGE;
    return back.holds() && back.bottom() <= wrap.height() - code;
  }

  /**
   * What a spine shows.
   *
   * @param size 0 where it is too narrow for anything
   */
  record Spine(PanelTree.SpineWords words, double size) {}

  Spine spine() {
    double most = Math.min(LARGEST_SPINE, wrap.spineRoom() / DEPTH);
    Spine best = new Spine(PanelTree.SpineWords.TITLE, 0);
    if (most < LEAST_SPINE) {
      return best;
    }
    for (PanelTree.SpineWords words : PanelTree.SpineWords.values()) {
      double size = largest(most, LEAST_SPINE, each -> inLine(words, each));
      if (inLine(words, size) && size > best.size() / WORTHWHILE) {
        best = new Spine(words, size);
      }
      if (best.size() >= most * WORTHWHILE) {
        break;
      }
    }
    return best;
  }

  /** Whether every text on the spine has one line, and they stand beside one another. */
  private boolean inLine(PanelTree.SpineWords words, double size) {
    PanelPress.SetPanels set =
        set(EnumSet.of(PanelTree.Panel.SPINE), none().withSpine(size), words);
    PanelPages spine = new PanelPages(set, PanelTree.Panel.SPINE);
    List<SetLine> lines =
        spine.lines().stream().sorted(Comparator.comparingDouble(SetLine::left)).toList();
    boolean apart = spine.holds();
    for (int i = 1; i < lines.size(); i++) {
      apart &= lines.get(i).left() - lines.get(i - 1).right() >= 2 * size;
    }
    return apart;
  }

  private PanelPress.SetPanels set(
      Set<PanelTree.Panel> panels, CoverSizes sizes, PanelTree.SpineWords words) {
    Book book = tree.of(panels, words, List.of());
    return press.set(book, CoverRules.of(wrap, copy.settings(), sizes), new Report());
  }

  /** By halving, since what fits at a size fits at all that are smaller; the least if none does. */
  private static double largest(double most, double least, DoublePredicate fits) {
    int fitting = STEPS;
    int over = -1;
    while (fitting - over > 1) {
      int middle = (fitting + over) / 2;
      if (fits.test(size(most, least, middle))) {
        fitting = middle;
      } else {
        over = middle;
      }
    }
    return size(most, least, fitting);
  }

  private static double size(double most, double least, int step) {
    return most * Math.pow(least / most, (double) step / STEPS);
  }
}
