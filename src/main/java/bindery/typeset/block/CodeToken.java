package bindery.typeset.block;

import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.WordCache;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Span;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a code line in one hand and direction.
 *
 * @param range where its characters come from
 * @param level of the bidirectional algorithm (UAX #9); lines of code run from left to right
 * @param number whether it numbers the line, and is no part of the code
 */
public record CodeToken(
    String text,
    FontInstance font,
    WordCache type,
    int level,
    Span span,
    CharRange range,
    boolean number) {
  public GlyphRun run(EditionContext edition) {
    return edition.shaper().shape(font, text, (level & 1) == 1);
  }

  /** Points. */
  public double width(EditionContext edition) {
    return run(edition).width(type.style.font().size());
  }

  private CodeToken at(int other) {
    return new CodeToken(text, font, type, other, span, range, number);
  }

  /** A part of it. */
  CodeToken part(int from, int to) {
    return new CodeToken(
        text.substring(from, to), font, type, level, span, range.after(from), number);
  }

  /** The tokens of a whole line, divided where the direction turns. */
  public static List<CodeToken> levelled(List<CodeToken> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(token -> text.append(token.text()));
    char[] chars = text.toString().toCharArray();
    if (!Bidi.requiresBidi(chars, 0, chars.length)) {
      return new ArrayList<>(line);
    }
    Bidi bidi = new Bidi();
    bidi.setPara(chars, Bidi.LTR, null);
    byte[] levels = bidi.getLevels();
    List<CodeToken> out = new ArrayList<>();
    int at = 0;
    for (CodeToken token : line) {
      int start = at;
      int end = at + token.text().length();
      while (at < end) {
        int to = at + 1;
        while (to < end && levels[to] == levels[at]) {
          to++;
        }
        CodeToken part = token.part(at - start, to - start);
        out.add(part.at(levels[at]));
        at = to;
      }
    }
    return out;
  }

  /** Where each token of a line that is not turned over any more stands, points from its left. */
  public static double[] offsets(List<CodeToken> tokens, EditionContext edition) {
    byte[] levels = new byte[tokens.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) tokens.get(i).level();
    }
    double[] offsets = new double[levels.length];
    if (tokens.isEmpty()) {
      return offsets;
    }
    double x = 0;
    for (int i : Bidi.reorderVisual(levels)) {
      offsets[i] = x;
      x += tokens.get(i).width(edition);
    }
    return offsets;
  }
}
