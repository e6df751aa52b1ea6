package bindery.manuscript.quarto;

import bindery.manuscript.text.Stretch;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What stands between fences, where code among words is something else. */
final class FencedCode {
  private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

  private FencedCode(List<Stretch> fences) {
    fences.forEach(fence -> ends.put(fence.from(), fence.to()));
  }

  static FencedCode of(String text, int from) {
    return new FencedCode(ChunkScanner.fences(text, from));
  }

  /** Where the fence ends that this offset is in, or the offset itself. */
  int end(int offset) {
    var before = ends.floorEntry(offset);
    return before != null && before.getValue() > offset ? before.getValue() : offset;
  }
}
