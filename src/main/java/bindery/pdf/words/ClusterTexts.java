package bindery.pdf.words;

import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.placed.Placed;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which text each glyph of a piece stands for, so that text taken back out of the file is the
 * manuscript's. One is made for each thread and used again for every piece.
 *
 * <p>A glyph that is a cluster of its own stands for the cluster's text (ﬁ for “fi”). Where a
 * cluster has as many glyphs as characters, each has its own. Otherwise the first stands for all of
 * the text, the others for nothing, and the cluster is <em>joint</em>: it needs {@code ActualText}.
 */
public final class ClusterTexts {
  private static final int SOFT_HYPHEN = 0xAD;

  /** What is no text has this, for readers put something worse in place of a glyph without one. */
  public static final int SPACE = ' ';

  /**
   * What a silent glyph has before more text on its line. Passing over it, pdf.js moves on by the
   * glyph's width, which it does not for characters without width; and PDFium keeps the space that
   * follows, which it does not after spaces.
   */
  private static final int NO_BREAK_SPACE = 0xA0;

  /** UTF-16 units that a glyph may stand for: MuPDF 1.21 passes over longer texts. */
  static final int LONGEST = 8;

  /** The most that a map of Unicode can say of a glyph (ISO 32000-1, 9.10.3: 512 bytes). */
  static final int MOST = 200;

  private static final int[] NONE = {};

  private final TextTable table;
  private final Readings readings;
  private int[] numbers = new int[64];
  private int[] jointEnds = new int[64];
  private char[] letters = new char[64];
  private int blank;
  private int[] ofBlanks = NONE;

  public ClusterTexts(TextTable table, Readings readings) {
    this.table = table;
    this.readings = readings;
  }

  /**
   * Reads a piece; the answers below are then about its glyphs.
   *
   * @param pieces of the line
   * @param at which of them
   * @param reading as part of which it is read, or null
   */
  public void read(List<Placed.Piece> pieces, int at, Reading reading) {
    ofBlanks = NONE;
    read(pieces.get(at));
    if (reading != null && pieces.get(at).run().glyphs().length > 0) {
      speak(reading, pieces, at, pieces.get(at).run().glyphs().length);
    }
  }

  private void read(Placed.Piece piece) {
    GlyphRun run = piece.run();
    int count = run.glyphs().length;
    if (numbers.length < count) {
      numbers = new int[count * 2];
      jointEnds = new int[count * 2];
      letters = new char[count * 2];
    }
    switch (piece.kind()) {
      case LEADER, TURN_OVER, LINE_NUMBER -> standFor(count, SPACE, SPACE);
      case HYPHEN -> standFor(count, SOFT_HYPHEN, TextTable.NOTHING);
      default -> readClusters(run, count);
    }
  }

  /** The number, in the {@link TextTable}, of the text of a glyph. */
  public int number(int glyph) {
    return numbers[glyph];
  }

  /**
   * The numbers of texts that are said by blanks right after the first glyph, for it cannot say all
   * by itself; mostly none.
   */
  public int[] ofBlanks() {
    return ofBlanks;
  }

  /** The glyph of those blanks. */
  public int blank() {
    return blank;
  }

  /** Where the joint cluster that begins with this glyph ends, or 0 if none begins here. */
  public int jointEnd(int glyph) {
    return jointEnds[glyph];
  }

  /** The text of the cluster that has this glyph and is a joint one. */
  public String jointText(GlyphRun run, int glyph) {
    int cluster = run.clusters()[glyph];
    int end = run.text().length();
    for (int other : run.clusters()) {
      if (other > cluster && other < end) {
        end = other;
      }
    }
    return run.text().substring(cluster, end);
  }

  private void speak(Reading reading, List<Placed.Piece> pieces, int at, int count) {
    Arrays.fill(jointEnds, 0, count, 0);
    switch (reading.speaker()) {
      case EACH -> {}
      case NOBODY -> standFor(count, SPACE, SPACE);
      case FIRST -> {
        standFor(count, NO_BREAK_SPACE, NO_BREAK_SPACE);
        if (at == reading.from()) {
          speakFirst(reading.text(), pieces.get(at).run().face(), count);
        }
      }
      case LAST -> {
        int last = reading.to() - 1;
        boolean hyphen = pieces.get(last).kind() == Placed.Kind.HYPHEN;
        String rest = reading.rest();
        int ofHyphen = hyphen ? cut(rest, rest.length() - LONGEST) : 0;
        if (at == last) {
          if (hyphen) {
            standFor(count, TextTable.NOTHING, TextTable.NOTHING);
          }
          speakLast(rest.substring(ofHyphen), count);
        } else if (hyphen && at == last - 1) {
          speakLast(rest.substring(0, ofHyphen), count);
        }
      }
    }
  }

  /**
   * The first glyph says a text, as much as it may, and blanks the rest. In a face without blanks
   * the glyphs of the piece share it; what is too long even for them is in the {@code ActualText}
   * alone.
   */
  private void speakFirst(String text, Typeface face, int count) {
    OptionalInt space = readings.blank(face);
    if (space.isEmpty()) {
      int each = Math.min(MOST, Math.max(LONGEST, (text.length() + count - 1) / count));
      int from = 0;
      for (int i = 0; i < count && from < text.length(); i++) {
        int to = cut(text, from + each);
        numbers[i] = table.number(text, from, to);
        from = to;
      }
      return;
    }
    int end = cut(text, LONGEST);
    numbers[0] = table.number(text, 0, end);
    blank = space.getAsInt();
    ofBlanks = new int[(text.length() - end + LONGEST - 1) / LONGEST];
    for (int i = 0; i < ofBlanks.length; i++) {
      int start = end;
      end = i + 1 == ofBlanks.length ? text.length() : cut(text, start + LONGEST);
      ofBlanks[i] = table.number(text, start, end);
    }
  }

  /** The last glyphs say a text after their own, each as much as it may. */
  private void speakLast(String text, int count) {
    String left = text;
    for (int i = count - 1; i >= 0 && !left.isEmpty(); i--) {
      String all = table.text(numbers[i]) + left;
      int start = i == 0 ? 0 : cut(all, all.length() - LONGEST);
      numbers[i] = table.number(all, start, all.length());
      left = all.substring(0, start);
    }
  }

  /** A place in a text, or next to it where it would part a character. */
  private static int cut(String text, int at) {
    int place = Math.max(0, Math.min(text.length(), at));
    boolean within = place < text.length() && Character.isLowSurrogate(text.charAt(place));
    return within ? place - 1 : place;
  }

  private void standFor(int count, int first, int others) {
    for (int i = 0; i < count; i++) {
      numbers[i] = i == 0 ? first : others;
      jointEnds[i] = 0;
    }
  }

  private void readClusters(GlyphRun run, int count) {
    int[] clusters = run.clusters();
    int length = run.text().length();
    if (count == length && readOneEach(run, count)) {
      return;
    }
    for (int i = 0; i < count; ) {
      int j = i + 1;
      while (j < count && clusters[j] == clusters[i]) {
        j++;
      }
      int end;
      if (run.rightToLeft()) {
        end = i == 0 ? length : clusters[i - 1];
      } else {
        end = j == count ? length : clusters[j];
      }
      share(run, i, j, clusters[i], end);
      i = j;
    }
  }

  /** Reads a run whose glyphs stand for one character each, in order, as those of most words do. */
  private boolean readOneEach(GlyphRun run, int count) {
    if (run.rightToLeft() && count > 1) {
      return false;
    }
    int[] clusters = run.clusters();
    run.text().getChars(0, count, letters, 0);
    for (int i = 0; i < count; i++) {
      char letter = letters[i];
      if (clusters[i] != i || Character.isSurrogate(letter)) {
        return false;
      }
      numbers[i] = letter;
      jointEnds[i] = 0;
    }
    return true;
  }

  private void share(GlyphRun run, int from, int to, int start, int end) {
    String text = run.text();
    if (to - from == 1) {
      numbers[from] = table.number(text, start, end);
      jointEnds[from] = 0;
      return;
    }
    boolean each = text.codePointCount(start, end) == to - from;
    int at = start;
    for (int k = 0; k < to - from; k++) {
      int glyph = run.rightToLeft() ? to - 1 - k : from + k;
      jointEnds[glyph] = 0;
      if (each) {
        int next = text.offsetByCodePoints(at, 1);
        numbers[glyph] = table.number(text, at, next);
        at = next;
      } else {
        numbers[glyph] = k == 0 ? table.number(text, start, end) : TextTable.NOTHING;
      }
    }
    if (!each) {
      jointEnds[from] = to;
    }
  }
}
