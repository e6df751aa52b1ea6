package bindery.pdf;

import bindery.pdf.words.ClusterTexts;
import bindery.pdf.words.Reading;
import bindery.pdf.words.Readings;
import bindery.pdf.words.TextTable;
import bindery.pdf.words.WrittenOrder;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Gathers the pairs of glyph and text that some pages use, by face. */
final class PairCollector {
  private final Readings readings;
  private final ClusterTexts texts;
  private final Map<Typeface, Found> found = new LinkedHashMap<>();

  /** Runs that have been read as they stand: a book repeats its words. */
  private final Set<GlyphRun> read = Collections.newSetFromMap(new IdentityHashMap<>());

  private Typeface lastFace;
  private Found last;

  PairCollector(Readings readings, TextTable table) {
    this.readings = readings;
    this.texts = new ClusterTexts(table, readings);
  }

  /** The pairs of one face; most glyphs have only ever one text, and cost no set. */
  private static final class Found {
    private final int[] commonText;
    private final boolean[] seen;
    private final Set<Long> more = new HashSet<>();

    Found(int glyphs) {
      commonText = new int[glyphs];
      seen = new boolean[glyphs];
    }

    void add(int glyph, int text) {
      if (!seen[glyph]) {
        seen[glyph] = true;
        commonText[glyph] = text;
      } else if (commonText[glyph] != text) {
        boolean commoner = TextTable.isCommoner(text, commonText[glyph]);
        more.add(FaceCodes.key(glyph, commoner ? commonText[glyph] : text));
        commonText[glyph] = commoner ? text : commonText[glyph];
      }
    }
  }

  PairCollector read(List<Page> pages) {
    for (Page page : pages) {
      readPlaced(page.content());
    }
    return this;
  }

  /** Reads pieces that stand alone. */
  PairCollector readPieces(List<Placed.Piece> pieces) {
    for (Placed.Piece piece : pieces) {
      texts.read(List.of(piece), 0, null);
      add(piece.run());
    }
    return this;
  }

  /** What was gathered; faces in the order in which they were met. */
  Map<Typeface, Set<Long>> keys() {
    Map<Typeface, Set<Long>> keys = new LinkedHashMap<>();
    found.forEach(
        (face, pairs) -> {
          Set<Long> set = new HashSet<>(pairs.more);
          for (int glyph = 0; glyph < pairs.seen.length; glyph++) {
            if (pairs.seen[glyph]) {
              set.add(FaceCodes.key(glyph, pairs.commonText[glyph]));
            }
          }
          keys.put(face, set);
        });
    return keys;
  }

  private void readPlaced(List<Placed> content) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line) {
        readLine(line);
      } else if (placed instanceof Placed.Turned turned) {
        readPlaced(turned.content());
      }
    }
  }

  private void readLine(Placed.Line line) {
    List<Reading> own = readings.of(line);
    List<Placed.Piece> pieces = WrittenOrder.of(line);
    for (int i = 0; i < pieces.size(); i++) {
      Placed.Piece piece = pieces.get(i);
      Reading reading = Reading.at(i, own);
      if (reading == null && isPlain(piece.kind()) && !read.add(piece.run())) {
        turnTo(piece.run().face());
        continue;
      }
      texts.read(pieces, i, reading);
      add(piece.run());
    }
    OptionalInt space = readings.spaceAfter(line);
    if (space.isPresent()) {
      last.add(space.getAsInt(), ClusterTexts.SPACE);
    }
  }

  /** Whether the glyphs of such pieces stand for the text of their run. */
  private static boolean isPlain(Placed.Kind kind) {
    return kind == Placed.Kind.TEXT || kind == Placed.Kind.SPACE;
  }

  private void turnTo(Typeface face) {
    if (face != lastFace) {
      lastFace = face;
      last = found.computeIfAbsent(face, f -> new Found(f.advances().length));
    }
  }

  private void add(GlyphRun run) {
    turnTo(run.face());
    int[] glyphs = run.glyphs();
    for (int i = 0; i < glyphs.length; i++) {
      last.add(glyphs[i], texts.number(i));
    }
    for (int text : texts.ofBlanks()) {
      last.add(texts.blank(), text);
    }
  }
}
