package bindery.pdf.drawing;

import bindery.typeset.glyph.GlyphRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A run taken apart into clusters, the least that can be moved by itself. */
final class Clusters {
  private Clusters() {}

  /** One run for each cluster, from left to right. */
  static List<GlyphRun> of(GlyphRun run) {
    List<GlyphRun> out = new ArrayList<>();
    int[] clusters = run.clusters();
    int[] starts = Arrays.stream(clusters).sorted().distinct().toArray();
    for (int from = 0; from < clusters.length; ) {
      int to = from + 1;
      while (to < clusters.length && clusters[to] == clusters[from]) {
        to++;
      }
      int next = Arrays.binarySearch(starts, clusters[from]) + 1;
      int end = next == starts.length ? run.text().length() : starts[next];
      out.add(
          new GlyphRun(
              run.face(),
              Arrays.copyOfRange(run.glyphs(), from, to),
              Arrays.copyOfRange(run.advances(), from, to),
              Arrays.copyOfRange(run.dx(), from, to),
              Arrays.copyOfRange(run.dy(), from, to),
              new int[to - from],
              run.text().substring(clusters[from], end),
              run.rightToLeft()));
      from = to;
    }
    return out;
  }
}
