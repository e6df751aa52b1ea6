package bindery.typeset.galley;

import bindery.book.Section;
import java.util.List;

/**
 * A section as one column, ready to be made up into pages.
 *
 * @param section what it is
 * @param page name of the {@code @page} rule it asks for
 * @param slugs in order
 * @param notes in the order in which the slugs call them
 * @param headings for the outline of the PDF
 * @param asksPages whether it shows page numbers of other places and must be set again once they
 *     are known
 * @param startsCount the number that its first page is to have, or 0 to count on
 */
public record Galley(
    Section section,
    String page,
    List<Slug> slugs,
    List<Note> notes,
    List<Heading> headings,
    boolean asksPages,
    int startsCount) {

  /**
   * @param level from 1
   * @param title its words
   * @param anchor id that leads to it
   */
  public record Heading(int level, String title, String anchor) {}
}
