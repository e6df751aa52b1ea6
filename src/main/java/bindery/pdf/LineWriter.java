package bindery.pdf;

import bindery.pdf.tags.MarkedPage;
import bindery.pdf.words.ClusterTexts;
import bindery.pdf.words.Reading;
import bindery.pdf.words.WrittenOrder;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.placed.Placed;
import java.util.List;
import java.util.OptionalInt;

/**
 * Lines of text as text objects (ISO 32000-1 §9.4).
 *
 * <p>Each line is one text object, each stretch in one font, size and ink one {@code TJ}. Word
 * spaces are real characters; what a space is wider or narrower than its glyph, and kerning, are
 * adjustments in the array. They are whole thousandths of the em: the pen is followed with its
 * rounding, so no error ever adds up and none is above half a thousandth.
 */
final class LineWriter {
  private final PdfFonts fonts;
  private final Operators out;
  private final ClusterTexts texts;

  private MarkedPage marks;
  private int marked = MarkedPage.NONE;
  private TextState state;
  private double scale;
  private Placed.Piece piece;
  private FaceCodes codes;
  private double size;
  private double thousandth;
  private double tracking;
  private double pen;
  private boolean inArray;
  private boolean inString;

  LineWriter(PdfFonts fonts, Operators out) {
    this.fonts = fonts;
    this.out = out;
    this.texts = fonts.texts();
  }

  /** The next lines are those of a page with these marks. */
  void begin(MarkedPage of) {
    marks = of;
    marked = MarkedPage.NONE;
  }

  /**
   * @param frame of the content stream, upright
   * @param current state, changed by what is written
   */
  void write(Placed.Line line, PlacedFrame frame, TextState current) {
    List<Placed.Piece> pieces = WrittenOrder.of(line);
    if (pieces.isEmpty()) {
      return;
    }
    state = current;
    scale = Math.round(line.scale() * 100_000) / 100_000.0;
    List<Reading> readings = fonts.readings().of(line);
    List<MarkedPage.Group> groups = marks.of(line, pieces, readings);
    boolean whole = groups.size() == 1;
    goOn(whole ? groups.get(0) : null);
    out.end("BT");
    state.stretch(out, scale * 100);
    pen = pieces.get(0).offset();
    double start = frame.x(line.x() + pen, line.y());
    out.number(start).number(frame.y(line.x() + pen, line.y())).end("Td");
    // The pen begins where the rounded numbers put it.
    pen += Math.round(start * 1000) / 1000.0 - start;
    for (MarkedPage.Group group : groups) {
      begin(group, pieces, whole);
      write(pieces, group.from(), group.to(), readings);
      if (group.to() == pieces.size()) {
        space(line);
      }
      closeArray();
      end(group, whole);
    }
    out.end("ET");
  }

  /** Ends what the last line is part of, unless the next one is, too. */
  private void goOn(MarkedPage.Group next) {
    int id = next == null ? MarkedPage.NONE : next.id();
    if (id != marked) {
      if (marked != MarkedPage.NONE) {
        out.end("EMC");
      }
      if (id != MarkedPage.NONE) {
        mark(next);
      }
      marked = id;
    }
  }

  /** Ends what the last line is part of: something else comes. */
  void close() {
    goOn(null);
    marks.close();
  }

  /** Begins marked content of the structure (ISO 32000-1 §14.7.4.2). */
  void mark(MarkedPage.Group group) {
    out.put("/").put(group.type()).put(" <</MCID ").adjustment(group.id()).end(">> BDC");
  }

  /** The space between the last word of a line and the first of the next. */
  private void space(Placed.Line line) {
    OptionalInt blank = fonts.readings().spaceAfter(line);
    if (blank.isPresent() && size > 0) {
      show(blank.getAsInt(), ClusterTexts.SPACE, pen, piece.rise(), false);
    }
  }

  private void begin(MarkedPage.Group group, List<Placed.Piece> pieces, boolean whole) {
    if (group.ornament()) {
      beginOrnament(pieces.get(group.from()).kind());
    } else if (group.artifact()) {
      out.end("/Artifact BMC");
    } else if (!whole && group.id() != MarkedPage.NONE) {
      mark(group);
    }
  }

  private void end(MarkedPage.Group group, boolean whole) {
    if (group.ornament()) {
      endOrnament();
    } else if (group.artifact() || !whole && group.id() != MarkedPage.NONE) {
      out.end("EMC");
    }
  }

  private void write(List<Placed.Piece> pieces, int from, int to, List<Reading> readings) {
    Reading open = null;
    for (int i = from; i < to; i++) {
      Reading reading = Reading.at(i, readings);
      if (reading != null && reading != open) {
        span(reading.text());
      }
      open = reading;
      write(pieces, i, reading);
      if (reading != null && i + 1 == reading.to()) {
        closeArray();
        out.end("EMC");
      }
    }
  }

  /** A whole leader is read as one space, and the mark or number of a line as nothing. */
  private void beginOrnament(Placed.Kind kind) {
    out.end("/Artifact BMC");
    span(kind == Placed.Kind.LEADER ? " " : "");
  }

  private void endOrnament() {
    out.end("EMC").end("EMC");
  }

  /** Begins a span that is read as a text, whatever its glyphs stand for. */
  private void span(String text) {
    closeArray();
    out.put("/Span <</ActualText ").put(TextString.hex(text)).end(">> BDC");
  }

  private void write(List<Placed.Piece> pieces, int at, Reading reading) {
    piece = pieces.get(at);
    GlyphRun run = piece.run();
    codes = fonts.codes(run.face());
    size = Math.round(piece.size() * 1000) / 1000.0;
    if (size == 0) {
      return;
    }
    texts.read(pieces, at, reading);
    double em = piece.size() / run.face().unitsPerEm();
    thousandth = size * scale / 1000;
    tracking = Math.round(piece.tracking() / scale * 1000) / 1000.0;
    double origin = piece.offset();
    int[] glyphs = run.glyphs();
    int[] advances = run.advances();
    int[] dx = run.dx();
    int[] dy = run.dy();
    int jointEnd = 0;
    for (int i = 0; i < glyphs.length; i++) {
      if (texts.jointEnd(i) != 0) {
        jointEnd = texts.jointEnd(i);
        span(texts.jointText(run, i));
      }
      double x = origin + dx[i] * em * scale;
      double rise = piece.rise() + dy[i] * em;
      show(glyphs[i], texts.number(i), x, rise, i == 0);
      if (i == 0) {
        for (int text : texts.ofBlanks()) {
          show(texts.blank(), text, pen - tracking * scale, rise, false);
        }
      }
      origin += advances[i] * em * scale + piece.tracking();
      if (i + 1 == jointEnd) {
        closeArray();
        out.end("EMC");
        jointEnd = 0;
      }
    }
  }

  /**
   * Shows a glyph of the piece.
   *
   * @param text what it stands for
   * @param first whether the state may be that of another piece
   */
  private void show(int glyph, int text, double x, double rise, boolean first) {
    int code = codes.code(glyph, text);
    boolean firstFont = code < FaceCodes.PER_FONT; // nearly always, and divisions are slow
    int font = codes.firstFont() + (firstFont ? 0 : code / FaceCodes.PER_FONT);
    if (first || !inArray || !state.isRise(rise) || !state.isFont(font, size)) {
      open(font, rise);
    }
    moveTo(x);
    if (!inString) {
      inString = true;
      out.raw('(');
    }
    int cid = (firstFont ? code : code % FaceCodes.PER_FONT) + 1;
    out.inString(cid >> 8).inString(cid & 0xFF);
    pen += codes.width(glyph) * thousandth + tracking * scale;
  }

  /** Goes on with the array that is open, or begins one where font, size, rise or ink change. */
  private void open(int font, double rise) {
    boolean same =
        state.isFont(font, size)
            && state.isTracking(tracking)
            && state.isRise(rise)
            && state.isInk(piece.ink());
    if (!same) {
      closeArray();
      state.font(out, font, size);
      state.tracking(out, tracking);
      state.rise(out, rise);
      state.ink(out, piece.ink());
    }
    if (!inArray) {
      inArray = true;
      out.raw('[');
    }
  }

  private void moveTo(double wanted) {
    long adjustment = Math.round((pen - wanted) / thousandth);
    if (adjustment != 0) {
      closeString();
      out.adjustment(adjustment);
      pen -= adjustment * thousandth;
    }
  }

  private void closeString() {
    if (inString) {
      inString = false;
      out.raw(')');
    }
  }

  private void closeArray() {
    closeString();
    if (inArray) {
      inArray = false;
      out.end("]TJ");
    }
  }
}
