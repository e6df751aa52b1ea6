package bindery.style;

/**
 * What {@code @page} selectors look at.
 *
 * @param name of the named page, or empty
 * @param recto whether it is a right-hand page ({@code :right} in a left-to-right book)
 * @param first whether it is the first page of its run of one name ({@code :first})
 * @param blank whether it is empty because of a forced break ({@code :blank})
 * @param plate whether nothing stands on it but floats ({@code :-bindery-plate})
 * @param notesBeside whether its book has its notes in the margin ({@code :-bindery-margin-notes})
 */
public record PageKind(
    String name, boolean recto, boolean first, boolean blank, boolean plate, boolean notesBeside) {
  /** A page with text on it, or a blank one. */
  public PageKind(String name, boolean recto, boolean first, boolean blank) {
    this(name, recto, first, blank, false, false);
  }

  /** The same in a book that has its notes in the margin. */
  public PageKind withNotesBeside() {
    return new PageKind(name, recto, first, blank, plate, true);
  }
}
