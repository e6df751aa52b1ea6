package bindery.manuscript.text;

import bindery.report.Place;
import bindery.source.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a text that was put together was read: finds the place for an offset in it, in the file
 * itself or in one that was worked into it.
 */
final class Origin {
  /** Where the pieces start, rising. */
  private final int[] starts;

  private final Piece[] pieces;

  /**
   * A stretch of the text that was read in one go.
   *
   * @param offset in the file, of its first character
   * @param typed whether every character of it stands in the file; if not, all of it has the place
   *     of the first
   */
  private record Piece(Lines lines, int offset, boolean typed) {
    Piece from(int later) {
      return typed && later > 0 ? new Piece(lines, offset + later, true) : this;
    }
  }

  private Origin(int[] starts, Piece[] pieces) {
    this.starts = starts;
    this.pieces = pieces;
  }

  /** Of a text that is as it was read. */
  static Origin whole(Lines lines) {
    return new Origin(new int[1], new Piece[] {new Piece(lines, 0, true)});
  }

  /** Of the text with these cuts, which are in order and do not overlap. */
  Origin with(List<Cut> cuts, int length) {
    Builder builder = new Builder();
    int from = 0;
    for (Cut cut : cuts) {
      builder.copy(this, from, cut.from());
      if (cut.source() != null) {
        builder.copy(cut.source().origin(), 0, cut.instead().length());
      } else if (!cut.instead().isEmpty()) {
        Piece at = piece(cut.from());
        builder.add(new Piece(at.lines(), at.offset(), false), cut.instead().length());
      }
      from = cut.to();
    }
    builder.copy(this, from, length);
    builder.end(piece(from));
    return builder.build();
  }

  /** Of stretches of the text, one after another. */
  Origin of(List<Stretch> stretches) {
    Builder builder = new Builder();
    for (Stretch stretch : stretches) {
      builder.copy(this, stretch.from(), stretch.to());
    }
    builder.end(piece(stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).to()));
    return builder.build();
  }

  private int index(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }

  /** What starts at this offset of the text. */
  private Piece piece(int at) {
    int index = index(at);
    return pieces[index].from(at - starts[index]);
  }

  Place place(int at) {
    Piece piece = piece(at);
    return piece.lines().place(piece.offset());
  }

  /** Puts pieces one after another. */
  private static final class Builder {
    private final List<Integer> starts = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private int length;

    void add(Piece piece, int characters) {
      starts.add(length);
      pieces.add(piece);
      length += characters;
    }

    void copy(Origin from, int start, int end) {
      for (int at = start; at < end; ) {
        int index = from.index(at);
        int next = index + 1 < from.starts.length ? Math.min(end, from.starts[index + 1]) : end;
        add(from.pieces[index].from(at - from.starts[index]), next - at);
        at = next;
      }
    }

    /** What comes after the last character. */
    void end(Piece piece) {
      add(piece, 0);
    }

    Origin build() {
      return new Origin(
          starts.stream().mapToInt(Integer::intValue).toArray(), pieces.toArray(new Piece[0]));
    }
  }
}
