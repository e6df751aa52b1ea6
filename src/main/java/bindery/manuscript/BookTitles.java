package bindery.manuscript;

import bindery.book.Places;
import bindery.book.Role;
import bindery.book.Section;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Settles what a section is that bears the title of the book: a chapter, as the title story is of a
 * collection; but front matter before a preface, and with no text at all before other sections just
 * the title once more, which is left out.
 */
final class BookTitles {
  private final List<Element> titled;
  private final Report report;

  /**
   * @param titled sections that bear the title of the book
   */
  BookTitles(List<Element> titled, Report report) {
    this.titled = titled;
    this.report = report;
  }

  /**
   * @param sections of the book, which changes
   */
  void settle(List<Element> sections) {
    for (Element section : titled) {
      int at = sections.indexOf(section);
      boolean last = at == sections.size() - 1;
      if (section.childrenSize() == 1 && !last && isChapter(section)) {
        sections.remove(at);
        report.add(
            Problem.note(
                "book-title",
                Places.of(section),
                section.text(),
                "this heading with no text is taken as the title of the book:",
                "write a text below it to have it as a chapter"));
      } else if (isChapter(section) && standsBeforePreface(sections, at)) {
        section.removeClass(Role.CHAPTER.word());
        section.addClass(Role.FRONT_MATTER.word());
        section.attr("epub:type", Role.FRONT_MATTER.epubType());
      }
    }
  }

  private static boolean isChapter(Element section) {
    return Section.of(section).role() == Role.CHAPTER;
  }

  /** Whether front matter that an author writes comes before anything else of the body. */
  private static boolean standsBeforePreface(List<Element> sections, int at) {
    return sections.stream()
        .skip(at + 1L)
        .map(section -> Section.of(section).role())
        .takeWhile(role -> role.matter() == Role.Matter.FRONT)
        .anyMatch(role -> role != Role.CONTENTS);
  }
}
