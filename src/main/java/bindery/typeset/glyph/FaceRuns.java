package bindery.typeset.glyph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides text into stretches that are each set in one face.
 *
 * @param runs in the order of the text
 * @param missing characters that no face has; they are in the face before them, which shows its
 *     missing glyph
 */
public record FaceRuns(List<FaceRun> runs, Set<Integer> missing) {
  /** Text of one face, from a character to before another. */
  public record FaceRun(Typeface face, int from, int to) {}

  /** Tells that a stretch must end before a character though its face goes on. */
  public interface Ends {
    Ends NOWHERE = at -> false;

    boolean before(int at);
  }

  /**
   * @param faces to try, best first
   * @param from first character
   * @param to after the last
   */
  public static FaceRuns of(
      Shaper shaper, List<Typeface> faces, String text, int from, int to, Ends ends) {
    List<FaceRun> runs = new ArrayList<>(1);
    Set<Integer> missing = new java.util.TreeSet<>();
    Typeface face = null;
    int start = from;
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      Typeface next = Fallback.face(shaper, faces, face, c);
      if (next == null) {
        missing.add(c);
        next = face != null ? face : faces.get(0);
      }
      if (face != null && (next != face || ends.before(i))) {
        runs.add(new FaceRun(face, start, i));
        start = i;
      }
      face = next;
      i += Character.charCount(c);
    }
    if (face != null) {
      runs.add(new FaceRun(face, start, to));
    }
    return new FaceRuns(runs, missing);
  }
}
