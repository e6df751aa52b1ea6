package bindery.apparatus.index;

import bindery.book.Book;
import bindery.book.IndexWord;
import bindery.book.OutsideFormulas;
import bindery.book.Places;
import bindery.book.Role;
import bindery.book.Section;
import bindery.language.AlphabeticOrder;
import bindery.language.Language;
import bindery.language.Names;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Makes the index, where a book has terms for one: in the section that has the role and no list of
 * its own, where {@code div.index} stands, else in a section of its own at the book's end.
 */
public final class Index {
  private static final String PLACE = "div.index";

  private final Book book;
  private final Report report;
  private final Names names;
  private final Set<String> ids = new HashSet<>();
  private int last;

  private Index(Book book, Report report) {
    this.book = book;
    this.report = report;
    this.names = Language.of(book.metadata().language()).names();
  }

  /** Works on the book's own tree, in which all headings have their numbers. */
  public static void work(Book book, Report report) {
    new Index(book, report).work();
  }

  private void work() {
    List<IndexWord> words = book.options().words();
    if (!words.isEmpty()) {
      new WordFinder(words).mark(book, report);
    }
    List<Element> marks = OutsideFormulas.select(book.tree().body(), IndexMarks.SELECTOR);
    if (marks.isEmpty() && words.isEmpty()) {
      empty();
      return;
    }
    OutsideFormulas.select(book.tree(), "[id]").forEach(element -> ids.add(element.id()));
    IndexEntries entries = new IndexEntries(report);
    for (Element mark : marks) {
      List<Term> terms =
          mark.hasAttr(WordFinder.NUMBER)
              ? List.of(term(words.get(Integer.parseInt(mark.attr(WordFinder.NUMBER)))))
              : IndexMarks.terms(mark);
      if (terms.isEmpty()) {
        silent(mark);
      } else {
        anchor(mark);
        terms.forEach(term -> entries.add(term, mark));
      }
    }
    for (IndexWord word : words) {
      refer(word, entries);
    }
    entries.close();
    if (entries.all().below().isEmpty()) {
      empty();
    } else {
      Element place = place();
      if (place != null) {
        AlphabeticOrder order = new AlphabeticOrder(book.metadata().language());
        new IndexWriter(entries, order, names, ids, report).write(place);
      }
    }
  }

  /** Takes places away that nothing can fill. */
  private void empty() {
    String places = "body section." + Role.INDEX.word() + ":empty, " + PLACE + ":empty";
    for (Element place : OutsideFormulas.select(book.tree(), places)) {
      if (place.nameIs("section")) {
        report.add(
            Problem.warning(
                "index",
                Places.of(place),
                Role.INDEX.word(),
                "the book asks for an index and marks no word for it:",
                "write ‘[word]{.index}’ in the text, or a list of words, index.yaml"));
      }
      place.remove();
    }
  }

  private static List<Level> levels(IndexWord word) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < word.entry().size(); i++) {
      String sort = i == word.entry().size() - 1 ? word.sort() : "";
      levels.add(new Level(EntryWords.of(word.entry().get(i)), sort));
    }
    return levels;
  }

  private static Term term(IndexWord word) {
    return new Term(levels(word), Term.Use.PLACE, false, List.of());
  }

  private void refer(IndexWord word, IndexEntries entries) {
    Element mark = new Element("span");
    Places.put(mark, word.place());
    List<Level> see = EntrySyntax.plainLevels(word.see(), "");
    if (!see.isEmpty()) {
      entries.add(new Term(levels(word), Term.Use.SEE, false, see), mark);
    }
    for (String also : word.also()) {
      List<Level> other = EntrySyntax.plainLevels(also, "");
      if (!other.isEmpty()) {
        entries.add(new Term(levels(word), Term.Use.SEE_ALSO, false, other), mark);
      }
    }
  }

  /** Makes of a mark a place that a link can lead to. */
  private void anchor(Element mark) {
    mark.attributes().asList().stream()
        .map(attribute -> attribute.getKey())
        .filter(key -> key.startsWith("data-"))
        .toList()
        .forEach(mark::removeAttr);
    mark.removeClass("main");
    if (mark.id().isEmpty()) {
      String id;
      do {
        id = "ix-" + ++last;
      } while (!ids.add(id));
      mark.attr("id", id);
    }
  }

  private void silent(Element mark) {
    report.add(
        Problem.warning(
            "index-mark",
            Places.of(mark),
            "[" + mark.text() + "]{.index}",
            "this mark for the index has no word:",
            "write ‘[word]{.index}’ or ‘[]{.index entry=\"word\"}’"));
  }

  /** Where the index goes; null where the book has one of its author's. */
  private Element place() {
    Element place = OutsideFormulas.select(book.tree(), PLACE).stream().findFirst().orElse(null);
    if (place != null) {
      Element section = place.parent();
      boolean alone = section != null && section.childrenSize() <= 2 && isHeaded(section);
      if (alone) {
        place.remove();
        return indexed(section);
      }
      Element before = place.previousElementSibling();
      if (before != null && before.normalName().matches("h[1-6]")) {
        return place;
      }
      place.remove(); // it would stand among the text without a heading
    }
    for (Section section : book.sections()) {
      if (section.role() == Role.INDEX) {
        boolean own = section.element().selectFirst("ul, ol, dl, table") != null;
        if (own) {
          report.add(
              Problem.note(
                  "index",
                  Places.of(section.element()),
                  section.title(),
                  "this index is its author’s, and none is made of the terms that are marked:",
                  "leave its lists out to have one made in their place"));
        }
        return own ? null : titled(section.element());
      }
    }
    return added();
  }

  private static boolean isHeaded(Element section) {
    return section.nameIs("section")
        && section.parent() != null
        && section.parent().nameIs("body")
        && section.selectFirst("> h1") != null;
  }

  private static Element indexed(Element section) {
    Section.of(section);
    Role.words().forEach(section::removeClass);
    section.removeAttr("data-number");
    section.select("> h1 > .label").remove();
    return section.addClass(Role.INDEX.word()).attr("epub:type", Role.INDEX.epubType());
  }

  private Element titled(Element section) {
    if (section.selectFirst("> h1") == null) {
      section.prependElement("h1").text(names.word("index"));
    }
    return section;
  }

  /** A section at the end, before what closes the book. */
  private Element added() {
    Element section = new Element("section").addClass(Role.INDEX.word());
    section.attr("epub:type", Role.INDEX.epubType());
    section.attr("id", ids.add("index") ? "index" : "index-of-terms");
    titled(section);
    List<Section> sections = book.sections();
    int at = sections.size();
    while (at > 0
        && (sections.get(at - 1).role() == Role.COLOPHON
            || sections.get(at - 1).role() == Role.BACK_MATTER)) {
      at--;
    }
    if (at == sections.size()) {
      book.tree().body().appendChild(section);
    } else {
      sections.get(at).element().before(section);
    }
    return section;
  }
}
