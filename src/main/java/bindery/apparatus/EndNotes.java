package bindery.apparatus;

import bindery.book.Book;
import bindery.book.CopiedWords;
import bindery.book.ListedHeading;
import bindery.book.OutsideFormulas;
import bindery.book.Places;
import bindery.book.Role;
import bindery.book.Section;
import bindery.language.Language;
import bindery.language.Names;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Moves notes to the end of their chapters or of the book, where the book asks for it, under a
 * heading, and at the book's end under those of the chapters: {@code aside.endnote}.
 */
final class EndNotes {
  /** What stands behind the notes (Chicago Manual of Style, 1.4). */
  private static final Set<Role> AFTER =
      EnumSet.of(Role.GLOSSARY, Role.BIBLIOGRAPHY, Role.INDEX, Role.COLOPHON, Role.BACK_MATTER);

  private final Book book;
  private final Names names;

  /** Calls by the id of their note. */
  private final Map<String, List<Element>> calls;

  private EndNotes(Book book) {
    this.book = book;
    this.names = Language.of(book.metadata().language()).names();
    this.calls =
        OutsideFormulas.select(book.tree(), "a.noteref[href^=#]").stream()
            .collect(Collectors.groupingBy(call -> call.attr("href").substring(1)));
  }

  /** Works on the book's own tree, in which notes stand in their sections and have numbers. */
  static void work(Book book) {
    switch (book.options().notes()) {
      case FOOT, MARGIN -> {}
      case CHAPTER -> new EndNotes(book).byChapter();
      case BOOK -> new EndNotes(book).atTheEnd();
    }
  }

  private void byChapter() {
    for (Section section : book.sections()) {
      Element notes = section.element().selectFirst("> section.footnotes");
      if (notes != null) {
        ended(notes);
        notes.removeClass("footnotes").addClass("endnotes").attr("epub:type", "endnotes");
        Element head = new Element("h2").text(names.word("notes"));
        Places.put(head, Places.of(notes));
        notes.prependChild(head);
      }
    }
  }

  private void atTheEnd() {
    Element all = new Element("div").addClass("endnotes");
    for (Section section : book.sections()) {
      Element notes = section.element().selectFirst("> section.footnotes");
      if (notes == null) {
        continue;
      }
      ended(notes);
      Element h1 = section.element().selectFirst("> h1");
      String title = h1 == null ? section.title() : ListedHeading.of(h1).line();
      if (!title.isBlank()) {
        Element head = all.appendElement("h2");
        head.appendChildren(h1 == null ? List.of(new TextNode(title)) : headed(h1));
        head.getAllElements().forEach(each -> Places.put(each, Places.of(section.element())));
      }
      all.appendChildren(new ArrayList<>(notes.children()));
      notes.remove();
    }
    if (all.childrenSize() > 0) {
      put(all);
    }
  }

  /** Number and title of a chapter, whose formulas stay formulas. */
  private static List<Node> headed(Element h1) {
    ListedHeading listed = ListedHeading.of(h1);
    String line = listed.line();
    Element title = h1.selectFirst("> .title");
    if (title == null || !line.endsWith(listed.title())) {
      return title == null ? CopiedWords.of(h1) : List.of(new TextNode(line));
    }
    List<Node> words = new ArrayList<>(CopiedWords.of(title));
    words.add(0, new TextNode(line.substring(0, line.length() - listed.title().length())));
    return words;
  }

  private void put(Element all) {
    Element section = new Element("section").addClass(Role.BACK_MATTER.word()).addClass("notes");
    section.attr("epub:type", "endnotes").attr("role", "doc-endnotes");
    section.attr("id", book.byId("notes").isPresent() ? "notes-of-the-book" : "notes");
    section.appendElement("h1").text(names.word("notes"));
    section.appendChild(all);
    String head = names.word("notes-to-pages");
    int number = head.indexOf('%');
    section.attr("data-before", before(head, number < 0 ? head.length() : number));
    section.attr("data-after", number < 0 ? "" : head.substring(number + 1));
    List<Section> sections = book.sections();
    int at = sections.size();
    while (at > 0 && AFTER.contains(sections.get(at - 1).role())) {
      at--;
    }
    if (at == sections.size()) {
      book.tree().body().appendChild(section);
    } else {
      sections.get(at).element().before(section);
    }
  }

  /**
   * The words before the numbers, with a space that stays where the words are taken by themselves.
   */
  private static String before(String head, int at) {
    String words = head.substring(0, at).stripTrailing();
    return words.length() < at || at == head.length() ? words + "\u00a0" : words;
  }

  /** Notes that are set where they stand, and calls of theirs that lead there. */
  private void ended(Element notes) {
    for (Element aside : notes.children()) {
      if (aside.hasClass("footnote")) {
        aside.removeClass("footnote").addClass("endnote").attr("epub:type", "endnote");
        aside.removeAttr("role");
        calls.getOrDefault(aside.id(), List.of()).forEach(call -> call.addClass("to-endnote"));
      }
    }
  }
}
