package bindery.typeset.galley;

import bindery.typeset.section.Finding;
import bindery.typeset.section.Question;
import java.util.List;
import java.util.Map;

/**
 * A section as one column, ready to be made up into pages: a value that holds nothing of the tree
 * it was read from, so that it may be kept for as long as the section says the same.
 *
 * @param section id of the section
 * @param page name of the {@code @page} rule it asks for
 * @param slugs in order
 * @param notes in the order in which the slugs call them
 * @param headings for the outline of the PDF
 * @param startsCount the number that its first page is to have, or 0 to count on
 * @param asked what it shows of other places, such as their page numbers: it must be set again
 *     where these answers do not hold
 * @param findings what is wrong in it
 */
public record Galley(
    String section,
    String page,
    List<Slug> slugs,
    List<Note> notes,
    List<Heading> headings,
    int startsCount,
    Map<Question, Object> asked,
    List<Finding> findings) {

  /** Whether it shows page numbers of other places. */
  public boolean asksPages() {
    return asked.keySet().stream().anyMatch(Question.Folio.class::isInstance);
  }

  /**
   * @param level from 1
   * @param title its words
   * @param anchor id that leads to it
   */
  public record Heading(int level, String title, String anchor) {}
}
