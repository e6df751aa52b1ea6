package bindery.typeset.inline;

import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.placed.Look;

/** Widths of parts of a shaped word. */
public final class WordWidths {
  private WordWidths() {}

  /** What dividing a word changes about the widths of its halves, hyphen apart. */
  record Change(double before, double after) {
    static final Change NONE = new Change(0, 0);
  }

  /** For every character the width of all before it, and last the whole; points. */
  public static double[] widths(GlyphRun run, Look look) {
    int n = run.text().length();
    double[] at = new double[n + 1];
    double scale = look.size() / run.face().unitsPerEm();
    double[] cluster = new double[n];
    boolean[] starts = new boolean[n + 1];
    starts[n] = true;
    for (int g = 0; g < run.glyphs().length; g++) {
      cluster[run.clusters()[g]] += run.advances()[g] * scale + look.tracking();
      starts[run.clusters()[g]] = true;
    }
    double sum = 0;
    for (int i = 0; i < n; ) {
      int j = i + 1;
      while (!starts[j]) {
        j++;
      }
      for (int k = i; k < j; k++) {
        at[k] = sum + cluster[i] * (k - i) / (j - i);
      }
      sum += cluster[i];
      i = j;
    }
    at[n] = sum;
    return at;
  }

  /**
   * The change when a word is divided within a ligature, whose halves are other glyphs. Elsewhere
   * the halves are as wide as in the word but for a kern, which the line takes up.
   */
  static Change change(Shaper shaper, FontInstance font, Look look, GlyphRun run, int at) {
    for (int start : run.clusters()) {
      if (start == at) {
        return Change.NONE;
      }
    }
    double[] widths = widths(run, look);
    String text = run.text();
    double head = width(shaper.shape(font, text.substring(0, at), run.rightToLeft()), look);
    double tail = width(shaper.shape(font, text.substring(at), run.rightToLeft()), look);
    return new Change(head - widths[at], tail - (widths[text.length()] - widths[at]));
  }

  public static double width(GlyphRun run, Look look) {
    return run.width(look.size()) + look.tracking() * run.glyphs().length;
  }
}
