package bindery.typeset.inline;

import bindery.art.Picture;
import bindery.style.Ink;
import bindery.typeset.glyph.GlyphRun;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Something that stands at a fixed place on a page. Points, measured from the left and from the top
 * of the trimmed page; y of text is its baseline.
 */
public sealed interface Placed {

  /** The same, moved right and down. */
  Placed moved(double right, double down);

  /**
   * A line of text in logical order.
   *
   * @param x where its first piece starts
   * @param y baseline
   * @param scale by which all its glyphs are widened, 1 for none; offsets of pieces have it already
   * @param pieces the words, spaces and hyphens of the line
   * @param origin the element the text comes from
   * @param part what the line is to the text: body, running head and so on
   */
  record Line(double x, double y, double scale, List<Piece> pieces, Element origin, Part part)
      implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Line(x + right, y + down, scale, pieces, origin, part);
    }
  }

  /** A filled rectangle: rules, borders, backgrounds. */
  record Fill(double x, double y, double width, double height, Ink ink) implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Fill(x + right, y + down, width, height, ink);
    }
  }

  /** A picture, scaled to the box. */
  record Image(
      double x, double y, double width, double height, Picture picture, String alt, Element origin)
      implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Image(x + right, y + down, width, height, picture, alt, origin);
    }
  }

  /** An area that leads somewhere: {@code #id} or an outside address. */
  record Link(double x, double y, double width, double height, String href) implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Link(x + right, y + down, width, height, href);
    }
  }

  /** A place that links and bookmarks can lead to; y is the top of what they lead to. */
  record Anchor(String id, double y) implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Anchor(id, y + down);
    }
  }

  /** Content turned a quarter anticlockwise: a landscape table or figure. Origin is bottom left. */
  record Turned(double x, double y, List<Placed> content) implements Placed {
    @Override
    public Placed moved(double right, double down) {
      return new Turned(x + right, y + down, content);
    }
  }

  /**
   * A stretch of a line in one face, size and ink.
   *
   * @param offset of its start from the line's x
   * @param run the glyphs; one word, one space or one hyphen
   * @param size in points
   * @param ink of the text
   * @param rise above the baseline
   * @param kind what it is
   * @param tracking added after every glyph, in points
   */
  record Piece(
      double offset, GlyphRun run, double size, Ink ink, double rise, Kind kind, double tracking) {}

  enum Kind {
    TEXT,
    /** A word space; its glyph is drawn by nobody but text taken back out has it. */
    SPACE,
    /** A hyphen that is not in the manuscript. */
    HYPHEN,
    /** A turn-over mark, leader dots: seen, but no part of the text. */
    ORNAMENT
  }

  enum Part {
    BODY,
    NOTE,
    /** Running heads and folios: no part of the text. */
    FURNITURE
  }
}
