package bindery.pdf;

import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.placed.Placed;

/**
 * Which text each glyph of a piece stands for, so that text taken back out of the file is the
 * manuscript's. One is made for each thread and used again for every piece.
 *
 * <p>A glyph that is a cluster of its own stands for the cluster's text (ﬁ for “fi”). Where a
 * cluster has as many glyphs as characters, each has its own. Otherwise the first stands for all of
 * the text, the others for nothing, and the cluster is <em>joint</em>: it needs {@code ActualText}.
 */
final class ClusterTexts {
  private static final int SOFT_HYPHEN = 0xAD;

  private final TextTable table;
  private int[] numbers = new int[64];
  private int[] jointEnds = new int[64];

  ClusterTexts(TextTable table) {
    this.table = table;
  }

  /** Reads a piece; the answers below are then about its glyphs. */
  void read(Placed.Piece piece) {
    GlyphRun run = piece.run();
    int count = run.glyphs().length;
    if (numbers.length < count) {
      numbers = new int[count * 2];
      jointEnds = new int[count * 2];
    }
    switch (piece.kind()) {
      case LEADER, TURN_OVER -> standFor(count, TextTable.NO_TEXT, TextTable.NO_TEXT);
      case HYPHEN -> standFor(count, SOFT_HYPHEN, TextTable.NOTHING);
      default -> readClusters(run, count);
    }
  }

  /** The number, in the {@link TextTable}, of the text of a glyph. */
  int number(int glyph) {
    return numbers[glyph];
  }

  /** Where the joint cluster that begins with this glyph ends, or 0 if none begins here. */
  int jointEnd(int glyph) {
    return jointEnds[glyph];
  }

  /** The text of the cluster that has this glyph and is a joint one. */
  String jointText(GlyphRun run, int glyph) {
    int cluster = run.clusters()[glyph];
    int end = run.text().length();
    for (int other : run.clusters()) {
      if (other > cluster && other < end) {
        end = other;
      }
    }
    return run.text().substring(cluster, end);
  }

  private void standFor(int count, int first, int others) {
    for (int i = 0; i < count; i++) {
      numbers[i] = i == 0 ? first : others;
      jointEnds[i] = 0;
    }
  }

  private void readClusters(GlyphRun run, int count) {
    int[] clusters = run.clusters();
    int length = run.text().length();
    for (int i = 0; i < count; ) {
      int j = i + 1;
      while (j < count && clusters[j] == clusters[i]) {
        j++;
      }
      int end;
      if (run.rightToLeft()) {
        end = i == 0 ? length : clusters[i - 1];
      } else {
        end = j == count ? length : clusters[j];
      }
      share(run, i, j, clusters[i], end);
      i = j;
    }
  }

  private void share(GlyphRun run, int from, int to, int start, int end) {
    String text = run.text();
    if (to - from == 1) {
      numbers[from] = table.number(text, start, end);
      jointEnds[from] = 0;
      return;
    }
    boolean each = text.codePointCount(start, end) == to - from;
    int at = start;
    for (int k = 0; k < to - from; k++) {
      int glyph = run.rightToLeft() ? to - 1 - k : from + k;
      jointEnds[glyph] = 0;
      if (each) {
        int next = text.offsetByCodePoints(at, 1);
        numbers[glyph] = table.number(text, at, next);
        at = next;
      } else {
        numbers[glyph] = k == 0 ? table.number(text, start, end) : TextTable.NOTHING;
      }
    }
    if (!each) {
      jointEnds[from] = to;
    }
  }
}
