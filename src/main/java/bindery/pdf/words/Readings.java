package bindery.pdf.words;

import bindery.book.Source;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The words of a book that would not come whole out of its lines as they stand: those parted at the
 * end of a line, which are read there with all of their letters and not again on the next line, and
 * those whose letters are so far from each other that readers of PDF would see spaces between them.
 * Where a line ends between two words, the space between them is kept behind it.
 *
 * <p>Lines with text that runs to the left have none but those of formulas: readers turn such lines
 * round by themselves.
 */
public final class Readings {
  /** A gap within a word, ems, that Poppler and PDFBox may take for a space: a tenth, and less. */
  private static final double GAP = 0.05;

  /** A gap, ems, in which pdf.js sees a space; it does not know {@code ActualText}. */
  private static final double WIDE_GAP = 0.1;

  /** Characters that a glyph may stand for of itself, as ﬃ does. */
  private static final int LIGATURE = 3;

  private final Map<Placed.Line, List<Reading>> readings = new IdentityHashMap<>();
  private final Map<Flow, Before> before = new HashMap<>();
  private final Set<Placed.Line> spaced = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Parted> parted = new ArrayList<>();
  private final Map<Typeface, Integer> blanks = new HashMap<>();
  private Typeface lastBlank;

  private Readings() {}

  /** What lines go on in: a word goes on in the next line of its block and of its part. */
  private record Flow(Source block, Placed.Part part) {}

  /**
   * The line before in a flow.
   *
   * @param word the word that has all of the line and began before it, or null
   */
  private record Before(Placed.Line line, Parted word) {}

  /** A word that begins on a line and goes on beyond it. */
  private record Parted(Placed.Line line, StringBuilder rest) {}

  /**
   * Reads all pages.
   *
   * @param gatherings the pages of the book in order, some together
   */
  public static Readings of(List<List<Page>> gatherings) {
    Readings made = new Readings();
    gatherings.forEach(pages -> pages.forEach(page -> made.gather(page.content())));
    made.parted.forEach(made::join);
    return made;
  }

  /** Those of a line, from its first piece on; most have none. */
  public List<Reading> of(Placed.Line line) {
    return readings.getOrDefault(line, List.of());
  }

  /**
   * The glyph of the space that stands at the end of a line, unseen, before more of its text; empty
   * where there is none, or no glyph for it.
   */
  public OptionalInt spaceAfter(Placed.Line line) {
    return spaced.contains(line)
        ? blank(line.pieces().get(line.pieces().size() - 1).run().face())
        : OptionalInt.empty();
  }

  /** A glyph of a face that leaves no ink, as far as the book has one. */
  OptionalInt blank(Typeface face) {
    Integer glyph = blanks.get(face);
    return glyph == null ? OptionalInt.empty() : OptionalInt.of(glyph);
  }

  private void gather(List<Placed> content) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line) {
        read(line);
      } else if (placed instanceof Placed.Turned turned) {
        gather(turned.content());
      }
    }
  }

  private void read(Placed.Line line) {
    Flow flow = new Flow(line.source(), line.part());
    boolean tracked = false;
    List<Placed.Piece> pieces = line.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Placed.Piece piece = pieces.get(i);
      if (piece.run().rightToLeft()) {
        before.remove(flow); // what follows goes on from this line, not from the one before it
        List<Reading> formulas = new ArrayList<>();
        addFormulas(WrittenOrder.of(line), formulas);
        if (!formulas.isEmpty()) {
          readings.put(line, formulas);
        }
        return;
      }
      tracked |= piece.tracking() > 0;
      boolean space = piece.kind() == Placed.Kind.SPACE && piece.run().glyphs().length > 0;
      if (space && piece.run().face() != lastBlank) {
        lastBlank = piece.run().face();
        blanks.putIfAbsent(lastBlank, piece.run().glyphs()[0]);
      }
    }
    Before last = before.get(flow);
    Parted word = null;
    List<Reading> own = new ArrayList<>();
    int at = LineWords.start(line);
    if (last != null && LineWords.goesOn(last.line(), line)) {
      word = last.word() == null ? new Parted(last.line(), new StringBuilder()) : last.word();
      if (last.word() == null) {
        parted.add(word);
      }
      int end = LineWords.end(line, at);
      word.rest().append(LineWords.text(line, at, end));
      own.add(new Reading(at, end, "", "", Reading.Speaker.NOBODY));
      at = end;
      word = end == line.pieces().size() ? word : null;
    }
    boolean ofText = line.part() != Placed.Part.RUNNING && line.part() != Placed.Part.REPEATED;
    if (ofText && last != null && own.isEmpty() && LineWords.spaceBetween(last.line(), line)) {
      spaced.add(last.line());
    }
    addFormulas(line.pieces(), own);
    if (tracked) {
      addSpaced(line, at, own);
    }
    if (!own.isEmpty()) {
      readings.put(line, own);
    }
    before.put(flow, new Before(line, word));
  }

  /** What is read together, as its elements say: formulas. */
  private static void addFormulas(List<Placed.Piece> pieces, List<Reading> out) {
    for (int from = 0; from < pieces.size(); ) {
      Span.Said first = pieces.get(from).span().said();
      int to = from + 1;
      if (first != null) {
        int start = first.from();
        int end = first.to();
        // The same object: two formulas side by side may be alike.
        while (to < pieces.size()
            && pieces.get(to).span().said() != null
            && pieces.get(to).span().said().whole() == first.whole()) {
          Span.Said next = pieces.get(to++).span().said();
          start = Math.min(start, next.from());
          end = Math.max(end, next.to());
        }
        String text = first.whole().substring(start, end).strip();
        out.add(new Reading(from, to, text, "", Reading.Speaker.EACH));
      }
      from = to;
    }
  }

  private static void addSpaced(Placed.Line line, int from, List<Reading> out) {
    int at = from;
    while (at < line.pieces().size()) {
      int end = LineWords.end(line, at);
      double gap = LineWords.widestGap(line, at, end);
      if (gap > GAP) {
        String text = LineWords.text(line, at, end);
        Reading.Speaker speaker = gap > WIDE_GAP ? Reading.Speaker.FIRST : Reading.Speaker.EACH;
        out.add(new Reading(at, end, text, "", speaker));
      }
      at = Math.max(at + 1, end);
    }
  }

  /** Reads a word where it begins, with all of its letters. */
  private void join(Parted word) {
    Placed.Line line = word.line();
    int end = line.pieces().size();
    int from = LineWords.lastWord(line);
    String rest = word.rest().toString();
    String text = LineWords.text(line, from, end) + rest;
    List<Reading> own = new ArrayList<>(of(line));
    own.removeIf(reading -> reading.from() == from);
    boolean first =
        LineWords.widestGap(line, from, end) > WIDE_GAP || rest.length() > sayable(line, from);
    Reading.Speaker speaker = first ? Reading.Speaker.FIRST : Reading.Speaker.LAST;
    own.add(new Reading(from, end, text, rest, speaker));
    readings.put(line, own);
  }

  /** How long a rest the last glyphs of a line can say beside their own texts. */
  private static int sayable(Placed.Line line, int from) {
    int last = line.pieces().size() - 1;
    boolean hyphen = line.pieces().get(last).kind() == Placed.Kind.HYPHEN && last > from;
    int glyphs = line.pieces().get(hyphen ? last - 1 : last).run().glyphs().length;
    return (hyphen ? ClusterTexts.LONGEST : 0) + glyphs * (ClusterTexts.LONGEST - LIGATURE);
  }
}
