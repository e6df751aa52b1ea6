package bindery.press.proof;

import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a page ends with, and how its white is spread.
 *
 * @param baseline of its last line, text or note; 0 where it has none
 * @param lines how many lines of text it has; notes do not count
 * @param text whether nothing stands below its last line: no picture, no foot of a box
 * @param white the tallest strip of its type area without anything, as a share of it
 * @param atFoot whether that strip is the lowest
 */
record PageFoot(double baseline, int lines, boolean text, double white, boolean atFoot) {
  private static final double LEVEL = 0.5;

  static PageFoot of(Page page) {
    return new Reader(page).foot();
  }

  /** Whether its last line is on the level of another's. */
  boolean isLevelWith(PageFoot other) {
    return Math.abs(baseline - other.baseline) <= LEVEL;
  }

  /** Goes over a page and notes what stands how high. */
  private static final class Reader {
    private final double head;
    private final double foot;
    private final double left;
    private final double right;
    private final TreeMap<Double, Double> strips = new TreeMap<>();
    private final Set<Long> lines = new HashSet<>();
    private double baseline;
    private double lowest;
    private boolean turned;

    Reader(Page page) {
      head = page.rule().top();
      foot = page.rule().height() - page.rule().bottom();
      left = page.rule().left();
      right = page.rule().width() - page.rule().right();
      page.content().forEach(this::read);
    }

    private void read(Placed placed) {
      if (placed instanceof Placed.Line line) {
        line(line);
      } else if (placed instanceof Placed.Image image) {
        strip(image.y(), image.y() + image.height());
      } else if (placed instanceof Placed.Fill fill && fill.y() > head - 1 && fill.y() < foot) {
        strip(fill.y(), fill.y() + fill.height());
      } else if (placed instanceof Placed.Turned) {
        turned = true;
        strip(head, foot);
      }
    }

    private void line(Placed.Line line) {
      boolean beside = line.x() > right || line.x() < left - (right - left) / 10;
      if (line.part() == Placed.Part.RUNNING || beside || line.pieces().isEmpty()) {
        return;
      }
      double size = line.pieces().stream().mapToDouble(Placed.Piece::size).max().orElse(0);
      baseline = Math.max(baseline, line.y());
      strips.merge(line.y() - 0.7 * size, line.y() + 0.25 * size, Math::max);
      if (line.part() != Placed.Part.NOTE) {
        lines.add(Math.round(line.y()));
      }
    }

    private void strip(double from, double to) {
      strips.merge(from, to, Math::max);
      lowest = Math.max(lowest, to);
    }

    PageFoot foot() {
      double white = 0;
      boolean atFoot = false;
      double at = head;
      for (Map.Entry<Double, Double> strip : strips.entrySet()) {
        white = Math.max(white, strip.getKey() - at);
        at = Math.max(at, strip.getValue());
      }
      if (foot - at > white) {
        white = foot - at;
        atFoot = true;
      }
      boolean text = baseline > 0 && lowest <= baseline && !turned;
      return new PageFoot(baseline, lines.size(), text, white / (foot - head), atFoot);
    }
  }
}
