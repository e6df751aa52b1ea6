package bindery.apparatus;

import bindery.book.Book;
import bindery.book.Role;
import bindery.book.Section;
import bindery.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Numbers chapters (1, 2), parts (I, II) and appendices (A, B). The number goes to the section as
 * {@code data-number} and into its heading as a label before the title. A label that the author
 * typed is kept, and wrapped as one. A lone chapter, and what is {@code .unnumbered}, has no
 * number.
 */
public final class ChapterNumbers {

  void work(Book book) {
    Language language = Language.of(book.metadata().language());
    List<Section> numbered =
        book.sections().stream().filter(section -> isNumbered(section, language)).toList();
    Map<Role, Integer> counts = new EnumMap<>(Role.class);
    long chapters = numbered.stream().filter(s -> s.role() == Role.CHAPTER).count();
    for (Section section : numbered) {
      int number = counts.merge(section.role(), 1, Integer::sum);
      Element h1 = section.element().selectFirst("> h1");
      String numeral = Numerals.of(section.role(), number);
      Optional<TypedLabel> typed =
          TypedLabel.in(h1.text(), word(section.role(), language), number, numeral);
      if (typed.isPresent()) {
        wrap(section.element(), h1, typed.get());
      } else if (section.role() != Role.CHAPTER || chapters > 1) {
        number(section.element(), h1, word(section.role(), language), numeral);
      } else {
        titled(h1);
      }
    }
  }

  private static boolean isNumbered(Section section, Language language) {
    return !word(section.role(), language).isEmpty()
        && !section.element().hasClass("unnumbered")
        && section.element().selectFirst("> h1") != null;
  }

  /** What stands before the number of such a section; empty if it has none. */
  private static String word(Role role, Language language) {
    return switch (role) {
      case CHAPTER, PART, APPENDIX -> language.names().word(role.word());
      default -> "";
    };
  }

  private static Element titled(Element h1) {
    Element title = new Element("span").addClass("title");
    List<Node> words = new ArrayList<>(h1.childNodes());
    h1.empty();
    title.appendChildren(words);
    h1.appendChild(title);
    return title;
  }

  private static void number(Element section, Element h1, String word, String numeral) {
    section.attr("data-number", numeral);
    titled(h1);
    h1.prependText(" ");
    h1.prependChild(label(word, numeral));
  }

  private static Element label(String word, String numeral) {
    Element label = new Element("span").addClass("label");
    int at = word.indexOf('%');
    String before = at < 0 ? word : word.substring(0, at).strip();
    String after = at < 0 ? "" : word.substring(at + 1).strip();
    if (!before.isEmpty()) {
      label.appendElement("span").addClass("label-word").text(before);
    }
    if (at < 0) {
      label.appendText(" ");
    }
    label.appendElement("span").addClass("number").text(numeral);
    if (!after.isEmpty()) {
      label.appendElement("span").addClass("label-word").text(after);
    }
    return label;
  }

  /** Wraps a label that stands at the head of the heading's first text, and what follows it. */
  private static void wrap(Element section, Element h1, TypedLabel typed) {
    if (!(h1.childNodeSize() > 0 && h1.childNode(0) instanceof TextNode first)
        || !first.text().stripLeading().startsWith(typed.whole())) {
      titled(h1);
      return;
    }
    section.attr("data-number", typed.number());
    String rest = first.text().stripLeading().substring(typed.whole().length());
    Element title = titled(h1);
    first.text(rest);
    Element label = new Element("span").addClass("label");
    if (!typed.word().isEmpty()) {
      label.appendElement("span").addClass("label-word").text(typed.word());
      label.appendText(" ");
    }
    label.appendElement("span").addClass("number").text(typed.number());
    if (title.text().isBlank()) {
      h1.empty();
      h1.appendChild(label);
    } else {
      h1.prependElement("span").addClass("separator").text(typed.separator());
      h1.prependChild(label);
    }
  }
}
