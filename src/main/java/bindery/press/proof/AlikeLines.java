package bindery.press.proof;

import bindery.typeset.page.Concession;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines of a paragraph that stand below one another and begin, or end, with the same word or with
 * the same three letters: the eye takes one for the other. Part of a divided word is no word.
 */
final class AlikeLines {
  private static final int LETTERS = 3;

  private final LinesOnPages text;
  private final boolean ends;
  private final List<Concession> found = new ArrayList<>();

  private AlikeLines(LinesOnPages text, boolean ends) {
    this.text = text;
    this.ends = ends;
  }

  static List<Concession> in(LinesOnPages text) {
    List<Concession> all = new ArrayList<>();
    for (boolean ends : new boolean[] {false, true}) {
      AlikeLines alike = new AlikeLines(text, ends);
      text.paragraphs().forEach(alike::paragraph);
      all.addAll(alike.found);
    }
    return all;
  }

  private void paragraph(List<LineOnPage> lines) {
    for (int i = 0; i + 1 < lines.size(); ) {
      String same = same(lines, i);
      int next = i + 1;
      while (!same.isEmpty() && next < lines.size() && same(lines, next - 1).equals(same)) {
        next++;
      }
      if (!same.isEmpty()) {
        tell(lines.get(i), next - i, same);
      }
      i = same.isEmpty() ? i + 1 : next - 1;
    }
  }

  /** What a line has in common with the next; empty for nothing. */
  private String same(List<LineOnPage> lines, int at) {
    if (at + 1 >= lines.size() || !lines.get(at + 1).follows(lines.get(at))) {
      return "";
    }
    String above = word(lines, at);
    String below = word(lines, at + 1);
    if (above.isEmpty() || below.isEmpty()) {
      return "";
    }
    boolean whole = !divided(lines, at) && !divided(lines, at + 1);
    if (whole && above.equals(below)) {
      return above;
    }
    String some = letters(above);
    return some.length() == LETTERS && some.equals(letters(below)) ? hinted(some) : "";
  }

  private String letters(String word) {
    int length = word.length();
    return length < LETTERS
        ? ""
        : ends ? word.substring(length - LETTERS) : word.substring(0, LETTERS);
  }

  private String hinted(String letters) {
    return ends ? "…" + letters : letters + "…";
  }

  private boolean divided(List<LineOnPage> lines, int at) {
    return ends ? lines.get(at).hyphen() : at > 0 && lines.get(at - 1).hyphen();
  }

  /** The first or the last word of a line in small letters, without marks. */
  private String word(List<LineOnPage> lines, int at) {
    List<Placed.Piece> pieces = lines.get(at).set().pieces();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Placed.Piece piece = pieces.get(ends ? pieces.size() - 1 - i : i);
      if (piece.kind() == Placed.Kind.SPACE) {
        break;
      } else if (piece.kind() == Placed.Kind.TEXT) {
        word.insert(ends ? 0 : word.length(), piece.run().text());
      }
    }
    return word.toString().replaceAll("[^\\p{L}\\p{M}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  private void tell(LineOnPage first, int count, String same) {
    String with = same.contains("…") ? " with the same three letters, ‘" : " with ‘";
    String what = count + " lines in a row " + (ends ? "end" : "begin") + with + same + "’";
    Counted kind = ends ? Counted.ALIKE_ENDS : Counted.ALIKE_BEGINNINGS;
    found.add(first.concession(kind, what, text.sources()));
  }
}
