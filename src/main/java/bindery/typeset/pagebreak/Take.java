package bindery.typeset.pagebreak;

import bindery.typeset.galley.Float;
import bindery.typeset.galley.Note;
import bindery.typeset.galley.Slug;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be made up into pages together: a galley, or its part between two forced breaks.
 *
 * @param slugs in order
 * @param called notes in the order in which the slugs call them, again where they are called again
 * @param notes those of them that stand at the foot of pages
 * @param grid distance of lines, points
 * @param depth lines of the type area
 * @param deepest lines that a page has at most: one more where the foot margin has room for it
 * @param noteSkip room for the rule above notes with its space, points
 * @param firstRecto whether it begins on a right-hand page
 * @param facing last line of the page that its first page faces; 0 when nothing is compared
 */
public record Take(
    List<Slug> slugs,
    List<Note> called,
    List<Note> notes,
    double grid,
    int depth,
    int deepest,
    double noteSkip,
    boolean firstRecto,
    int facing) {

  /**
   * A take.
   *
   * @param called notes in the order in which the slugs call them, at the foot or in the margin
   */
  public static Take of(
      List<Slug> slugs, List<Note> called, double grid, int depth, int deepest, double noteSkip) {
    List<Note> feet = called.stream().filter(note -> note.beside().isEmpty()).toList();
    return new Take(slugs, called, feet, grid, depth, deepest, noteSkip, true, 0);
  }

  /** How many of so many notes that are called first stand at the foot, for each number. */
  public int[] atFoot() {
    int[] feet = new int[called.size() + 1];
    for (int i = 0; i < called.size(); i++) {
      feet[i + 1] = feet[i] + (called.get(i).beside().isEmpty() ? 1 : 0);
    }
    return feet;
  }

  /** The same, beginning on the side given. */
  public Take beginning(boolean recto) {
    return new Take(slugs, called, notes, grid, depth, deepest, noteSkip, recto, facing);
  }

  /** Whether the same room is there for the same slugs, whichever the side. */
  public boolean isLike(Take other) {
    return grid == other.grid
        && depth == other.depth
        && deepest == other.deepest
        && noteSkip == other.noteSkip
        && facing == other.facing
        && slugs.equals(other.slugs);
  }

  /**
   * Whether a note stands on the page already, and need not stand there again.
   *
   * @param note that is called
   * @param first of the notes that are called on the page or go on there
   */
  boolean repeats(int note, int first) {
    for (int n = note - 1; n >= first; n--) {
      if (notes.get(n) == notes.get(note)) {
        return true;
      }
    }
    return false;
  }

  /** All floats, in the order of their calls. */
  public List<Float> floats() {
    List<Float> floats = new ArrayList<>();
    slugs.forEach(slug -> floats.addAll(slug.head().floats()));
    return floats;
  }

  /** The floats that stand in the places of some of another take's. */
  public List<Float> floatsLike(List<Float> others, Take other) {
    List<Float> own = floats();
    List<Float> theirs = other.floats();
    return others.stream().map(each -> own.get(theirs.indexOf(each))).toList();
  }

  /** Number of floats called before each slug, and last of all. */
  int[] floatBase() {
    int[] base = new int[slugs.size() + 1];
    for (int i = 0; i < slugs.size(); i++) {
      base[i + 1] = base[i] + slugs.get(i).head().floats().size();
    }
    return base;
  }

  /** Number of notes called before each slug, and last of all. */
  public int[] noteBase() {
    int[] base = new int[slugs.size() + 1];
    for (int i = 0; i < slugs.size(); i++) {
      base[i + 1] = base[i] + slugs.get(i).calls().size();
    }
    return base;
  }
}
