package bindery.manuscript.project;

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
   */
  record File(
      String name,
      Optional<Role> told,
      Role usual,
      String title,
      String id,
      List<String> classes,
      boolean guess,
      Place place)
      implements Entry {}

  /** The opening of a part that has no file of its own. */
  record PartTitle(String title, Place place) implements Entry {}
}
