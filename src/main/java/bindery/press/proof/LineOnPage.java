package bindery.press.proof;

import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Place;
import bindery.typeset.page.Concession;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of running text as it stands on its page.
 *
 * @param page on which it stands
 * @param set what stands there
 * @param start of what is printed of it, points from the left of the page
 * @param end of it
 * @param gaps between its words, from left to right
 */
record LineOnPage(Page page, Placed.Line set, double start, double end, List<Gap> gaps) {
  private static final String HYPHENS = "-\u2010\u00AD";

  /**
   * A space between words.
   *
   * @param natural its width in the face by itself
   */
  record Gap(double from, double to, double natural) {
    double width() {
      return to - from;
    }
  }

  static LineOnPage of(Page page, Placed.Line line) {
    List<Placed.Piece> pieces = new ArrayList<>(line.pieces());
    pieces.sort(Comparator.comparingDouble(Placed.Piece::offset));
    List<Gap> gaps = new ArrayList<>();
    double end = line.x();
    for (int i = 0; i < pieces.size(); i++) {
      Placed.Piece piece = pieces.get(i);
      double from = line.x() + piece.offset();
      if (piece.kind() == Placed.Kind.SPACE) {
        if (i + 1 < pieces.size()) {
          double to = line.x() + pieces.get(i + 1).offset();
          gaps.add(new Gap(from, to, piece.run().width(piece.size())));
        }
      } else {
        end = Math.max(end, from + piece.run().width(piece.size()) * line.scale());
      }
    }
    double start = line.x() + (pieces.isEmpty() ? 0 : pieces.get(0).offset());
    return new LineOnPage(page, line, start, end, List.copyOf(gaps));
  }

  double y() {
    return set.y();
  }

  double width() {
    return end - start;
  }

  /** Of its largest letters. */
  double size() {
    return set.pieces().stream().mapToDouble(Placed.Piece::size).max().orElse(0);
  }

  Source source() {
    return set.source();
  }

  boolean note() {
    return set.part() == Placed.Part.NOTE;
  }

  /** Its words, without a hyphen that is not the manuscript's. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (Placed.Piece piece : set.pieces()) {
      if (piece.kind() == Placed.Kind.SPACE) {
        out.append(' ');
      } else if (piece.kind() == Placed.Kind.TEXT) {
        out.append(piece.run().text());
      }
    }
    return out.toString().strip();
  }

  /** Whether it ends with a hyphen, the manuscript's own or not. */
  boolean hyphen() {
    List<Placed.Piece> pieces = set.pieces();
    Placed.Piece last = pieces.get(pieces.size() - 1);
    String text = text();
    return last.kind() == Placed.Kind.HYPHEN
        || text.length() > 1
            && HYPHENS.indexOf(text.charAt(text.length() - 1)) >= 0
            && Character.isLetter(text.charAt(text.length() - 2));
  }

  /** Whether it is the next line below another on the same page. */
  boolean follows(LineOnPage above) {
    double down = y() - above.y();
    return page == above.page
        && down > 0
        && down < 2 * Math.max(size(), above.size())
        && start < above.end
        && above.start < end;
  }

  Concession concession(Counted kind, String what, Sources sources) {
    int from =
        set.pieces().stream()
            .filter(piece -> piece.span().source().equals(source()))
            .mapToInt(Placed.Piece::from)
            .findFirst()
            .orElse(-1);
    Place place = sources.place(source(), from);
    return new Concession(page.number(), page.folio().text(), kind.kind(), what, text(), place);
  }
}
