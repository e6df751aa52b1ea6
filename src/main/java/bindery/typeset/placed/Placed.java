package bindery.typeset.placed;

import bindery.art.Picture;
import bindery.book.Source;
import bindery.style.Ink;
import bindery.typeset.glyph.GlyphRun;
import java.util.List;

/**
 * Something that stands at a fixed place on a page. Points, measured from the left and from the top
 * of the trimmed page; y of text is its baseline. What it comes from goes with it: tags, text taken
 * out and messages are read off it.
 */
public sealed interface Placed {
  /** The same, moved right and down. */
  Placed moved(double right, double down);

  /** The same, smaller or larger by a factor: places, type, rules and pictures alike. */
  Placed scaled(double factor);

  /**
   * A line of text in logical order.
   *
   * @param x where its first piece starts
   * @param y baseline
   * @param scale by which all its glyphs are widened, 1 for none; offsets of pieces have it already
   * @param pieces the words, spaces and hyphens of the line
   * @param source the block that the line belongs to
   * @param part what the line is to the text: body, running head and so on
   */
  record Line(double x, double y, double scale, List<Piece> pieces, Source source, Part part)
      implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Line(x + right, y + down, scale, pieces, source, part);
    }

    @Override
    public Placed scaled(double factor) {
      List<Piece> all = pieces.stream().map(piece -> piece.scaled(factor)).toList();
      return new Line(x * factor, y * factor, scale, all, source, part);
    }

    /** The same as another part of the text. */
    public Line as(Part other) {
      return new Line(x, y, scale, pieces, source, other);
    }
  }

  /** A filled rectangle: rules, borders, backgrounds. */
  record Fill(double x, double y, double width, double height, Ink ink) implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Fill(x + right, y + down, width, height, ink);
    }

    @Override
    public Placed scaled(double factor) {
      return new Fill(x * factor, y * factor, width * factor, height * factor, ink);
    }
  }

  /**
   * A stroke from corner to corner of a rectangle.
   *
   * @param thick how thick it is
   * @param rising whether it begins at the lower left, and not at the upper left
   */
  record Slash(
      double x, double y, double width, double height, double thick, boolean rising, Ink ink)
      implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Slash(x + right, y + down, width, height, thick, rising, ink);
    }

    @Override
    public Placed scaled(double factor) {
      return new Slash(
          x * factor, y * factor, width * factor, height * factor, thick * factor, rising, ink);
    }

    /** Its corners, x and y of each, in order round it. */
    public double[] corners() {
      double length = Math.hypot(width, height);
      double aside = length == 0 ? 0 : thick / 2 * height / length;
      double up = length == 0 ? 0 : thick / 2 * width / length;
      double from = rising ? y + height : y;
      double to = rising ? y : y + height;
      double lean = rising ? up : -up;
      return new double[] {
        x - aside,
        from - lean,
        x + aside,
        from + lean,
        x + width + aside,
        to + lean,
        x + width - aside,
        to - lean
      };
    }
  }

  /** A picture, scaled to the box. */
  record Image(
      double x, double y, double width, double height, Picture picture, String alt, Source source)
      implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Image(x + right, y + down, width, height, picture, alt, source);
    }

    @Override
    public Placed scaled(double factor) {
      return new Image(
          x * factor, y * factor, width * factor, height * factor, picture, alt, source);
    }
  }

  /**
   * An area that leads somewhere.
   *
   * @param href {@code #id} or an outside address
   * @param source the element whose text stands there
   */
  record Link(double x, double y, double width, double height, String href, Source source)
      implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Link(x + right, y + down, width, height, href, source);
    }

    @Override
    public Placed scaled(double factor) {
      return new Link(x * factor, y * factor, width * factor, height * factor, href, source);
    }
  }

  /** A place that links and bookmarks can lead to; y is the top of what they lead to. */
  record Anchor(String id, double y) implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Anchor(id, y + down);
    }

    @Override
    public Placed scaled(double factor) {
      return new Anchor(id, y * factor);
    }
  }

  /**
   * Content turned a quarter: anticlockwise a landscape table or figure, whose origin is then at
   * the bottom left, clockwise the words of a spine, whose origin is then at the top right.
   */
  record Turned(double x, double y, boolean clockwise, List<Placed> content) implements Placed {
    /** Anticlockwise, as all is turned that stands in a book. */
    public Turned(double x, double y, List<Placed> content) {
      this(x, y, false, content);
    }

    @Override
    public Placed moved(double right, double down) {
      return new Turned(x + right, y + down, clockwise, content);
    }

    @Override
    public Placed scaled(double factor) {
      List<Placed> all = content.stream().map(placed -> placed.scaled(factor)).toList();
      return new Turned(x * factor, y * factor, clockwise, all);
    }
  }

  /**
   * A stretch of a line in one face, size and ink; which way it runs, its glyphs say.
   *
   * @param offset of its start from the line's x
   * @param run the glyphs; one word, one space or one hyphen
   * @param look of the glyphs
   * @param span the element that its text is of, its language, where it leads to
   * @param from the first of the element's characters in it, as {@link CharRange} counts them;
   *     negative for generated text. A hyphen stands between two and has none
   * @param to after the last of them
   * @param kind what it is
   */
  record Piece(double offset, GlyphRun run, Look look, Span span, int from, int to, Kind kind) {
    public double size() {
      return look.size();
    }

    public Ink ink() {
      return look.ink();
    }

    /** Above the baseline. */
    public double rise() {
      return look.rise();
    }

    /** Added after every glyph, in points. */
    public double tracking() {
      return look.tracking();
    }

    Piece scaled(double factor) {
      return new Piece(offset * factor, run, look.scaled(factor), span, from, to, kind);
    }
  }

  enum Kind {
    TEXT,
    /** A word space; its glyph is drawn by nobody but text taken back out has it. */
    SPACE,
    /** A hyphen that is not in the manuscript. */
    HYPHEN,
    /** Dots or the like that fill a line: seen, but no part of the text. */
    LEADER,
    /** The mark of a line that runs over: seen, but no part of the text. */
    TURN_OVER,
    /** The number of a line of code: seen, but no part of the text. */
    LINE_NUMBER;

    /** Whether it is there for the eye alone. */
    public boolean ornament() {
      return this == LEADER || this == TURN_OVER || this == LINE_NUMBER;
    }
  }

  enum Part {
    BODY,
    NOTE,
    /** The number or bullet of a list item. */
    MARKER,
    /** Rows that stand again on a further page, such as a table's head. */
    REPEATED,
    /** Running heads and folios: no part of the text. */
    RUNNING
  }
}
