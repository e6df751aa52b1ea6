package bindery.manuscript.text;

import bindery.report.Place;
import bindery.source.Lines;
import java.util.Arrays;
import java.util.List;

/** Where a text that was put together was read: finds the place in the file for an offset in it. */
final class Origin {
  private final Lines lines;
  private final int[] starts;
  private final int[] offsets;
  private final boolean[] typed;

  private Origin(Lines lines, int[] starts, int[] offsets, boolean[] typed) {
    this.lines = lines;
    this.starts = starts;
    this.offsets = offsets;
    this.typed = typed;
  }

  /** Of a text that is as it was read. */
  static Origin whole(Lines lines) {
    return new Origin(lines, new int[1], new int[1], new boolean[] {true});
  }

  /** Of the text with these cuts, which are in order and do not overlap. */
  Origin with(List<Cut> cuts) {
    int[] newStarts = new int[2 * cuts.size() + 1];
    int[] newOffsets = new int[newStarts.length];
    boolean[] newTyped = new boolean[newStarts.length];
    newTyped[0] = true;
    newOffsets[0] = offset(0);
    int shift = 0;
    int n = 1;
    for (Cut cut : cuts) {
      newStarts[n] = cut.from() + shift;
      newOffsets[n++] = offset(cut.from());
      shift += cut.instead().length() - (cut.to() - cut.from());
      newStarts[n] = cut.to() + shift;
      newOffsets[n] = offset(cut.to());
      newTyped[n++] = true;
    }
    return new Origin(lines, newStarts, newOffsets, newTyped);
  }

  /** Of stretches of the text, one after another. */
  Origin of(List<Stretch> stretches) {
    int[] newStarts = new int[Math.max(1, stretches.size())];
    int[] newOffsets = new int[newStarts.length];
    boolean[] newTyped = new boolean[newStarts.length];
    int length = 0;
    for (int i = 0; i < stretches.size(); i++) {
      newStarts[i] = length;
      newOffsets[i] = offset(stretches.get(i).from());
      newTyped[i] = true;
      length += stretches.get(i).to() - stretches.get(i).from();
    }
    return new Origin(lines, newStarts, newOffsets, newTyped);
  }

  private int offset(int at) {
    int found = Arrays.binarySearch(starts, at);
    int piece = found >= 0 ? last(found) : -found - 2;
    return offsets[piece] + (typed[piece] ? at - starts[piece] : 0);
  }

  /** Of pieces that start at the same offset all but the last are empty. */
  private int last(int piece) {
    int i = piece;
    while (i + 1 < starts.length && starts[i + 1] == starts[i]) {
      i++;
    }
    return i;
  }

  Place place(int at) {
    return lines.place(offset(at));
  }
}
