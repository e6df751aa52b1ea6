package bindery.apparatus;

import bindery.book.Book;
import bindery.book.Role;
import bindery.book.Section;
import bindery.language.LabelReader;
import bindery.language.Language;
import bindery.language.Names;
import bindery.language.Numerals;
import bindery.language.TypedLabel;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Numbers chapters (1, 2), parts (I, II) and appendices (A, B). The number goes to the section as
 * {@code data-number} and into its heading as a label before the title. A label that the author
 * typed is the label; the numbers after it go on from it. A lone chapter, and what is {@code
 * .unnumbered}, has no number.
 */
public final class ChapterNumbers {

  void work(Book book) {
    Language language = Language.of(book.metadata().language());
    Names names = language.names();
    LabelReader reader = LabelReader.of(book.metadata().language());
    List<Section> sections = book.sections();
    List<Section> numbered =
        sections.stream().filter(section -> isNumbered(section, names)).toList();
    long chapters = numbered.stream().filter(s -> s.role() == Role.CHAPTER).count();
    List<NumberedHeading> headings = new LabelRow(reader, numbered).decided();
    for (NumberedHeading heading : headings) {
      Element section = heading.section().element();
      Role role = heading.section().role();
      Optional<TypedLabel> typed = heading.typed();
      if (typed.isPresent()) {
        section.attr("data-number", typed.get().listed(role));
        HeadingLabel.wrap(heading.h1(), typed.get());
      } else if (heading.number() > 0 && (role != Role.CHAPTER || chapters > 1)) {
        number(section, heading.h1(), names.word(role.word()), Numerals.of(role, heading.number()));
      } else {
        HeadingLabel.titled(heading.h1());
      }
    }
  }

  private static boolean isNumbered(Section section, Names names) {
    return switch (section.role()) {
      case CHAPTER, PART, APPENDIX ->
          !names.word(section.role().word()).isEmpty()
              && !section.element().hasClass("unnumbered")
              && section.element().selectFirst("> h1") != null;
      default -> false;
    };
  }

  /**
   * @param word what stands before the number, or round it with {@code %} in its place
   */
  private static void number(Element section, Element h1, String word, String numeral) {
    section.attr("data-number", numeral);
    int at = word.indexOf('%');
    String before = at < 0 ? word + " " : word.substring(0, at);
    HeadingLabel.number(h1, before, numeral, at < 0 ? "" : word.substring(at + 1));
  }
}
