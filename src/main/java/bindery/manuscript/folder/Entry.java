package bindery.manuscript.folder;

import bindery.book.Role;
import bindery.report.Place;
import java.util.List;
import java.util.Optional;

/** One line of the order of a book. */
public sealed interface Entry {
  Place place();

  /** A page made from the metadata: half-title, title page, copyright page, contents. */
  record Made(Role role, Place place) implements Entry {}

  /**
   * A file.
   *
   * @param told the role that {@code book.yaml} gives it
   * @param usual the role of files that stand where it stands
   * @param guess whether nobody said what is a chapter, so that titles may tell
   * @param depth how many entries it stands under; beyond 0 its headings are those of sections of
   *     the chapter before it
   */
  record File(
      String name,
      Optional<Role> told,
      Role usual,
      String title,
      String id,
      List<String> classes,
      boolean guess,
      int depth,
      Place place)
      implements Entry {

    /** A chapter of whatever role its title tells. */
    public static File chapter(String name, String title, int depth, Place place) {
      return of(name, Role.CHAPTER, title, depth, place);
    }

    /** A file with this role, unless it says itself what it is. */
    public static File of(String name, Role usual, String title, int depth, Place place) {
      return new File(name, Optional.empty(), usual, title, "", List.of(), true, depth, place);
    }
  }

  /** A chapter, or a section of the chapter before it, that has a title and no file. */
  record Titled(String title, int depth, Place place) implements Entry {}

  /** The opening of a part that has no file of its own. */
  record PartTitle(String title, Place place) implements Entry {}
}
