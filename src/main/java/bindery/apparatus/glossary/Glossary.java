package bindery.apparatus.glossary;

import bindery.book.Book;
import bindery.book.OutsideFormulas;
import bindery.book.Places;
import bindery.book.Role;
import bindery.language.AlphabeticOrder;
import bindery.language.FoldedWord;
import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * Leads terms to the glossary: definition lists in a section of that role, or in {@code
 * div.glossary}. The first {@code span.term} of each term in every section is a link. A term that a
 * book with a glossary does not explain is a {@code glossary-term} warning.
 */
public final class Glossary {
  private static final String LISTS =
      "section." + Role.GLOSSARY.word() + " dl, div.glossary dl, dl.glossary";

  private static final String TERM = "span.term, abbr";

  /** Looking for the nearest of many names takes time; after so many the author has the idea. */
  private static final int MOST_HINTS = 100;

  private final Book book;
  private final Report report;
  private final Map<String, Element> terms = new HashMap<>();
  private final Set<String> names = new TreeSet<>();
  private int hints;

  private Glossary(Book book, Report report) {
    this.book = book;
    this.report = report;
  }

  /** Works on the book's own tree. */
  public static void work(Book book, Report report) {
    List<Element> lists = OutsideFormulas.select(book.tree().body(), LISTS);
    if (!lists.isEmpty()) {
      new Glossary(book, report).work(lists);
    } else {
      without(book, report);
    }
  }

  /** Terms in a book that has no glossary: told once, for that may be as it is meant. */
  private static void without(Book book, Report report) {
    List<Element> terms = book.tree().body().select("span.term");
    if (!terms.isEmpty()) {
      String others = terms.size() == 1 ? "" : ", nor " + (terms.size() - 1) + " others";
      report.add(
          Problem.note(
              "glossary-term",
              Places.of(terms.get(0)),
              terms.get(0).text(),
              "the book has no glossary, which would explain this term" + others + ":",
              "add one, a definition list in a section with the role glossary"));
    }
  }

  private void work(List<Element> lists) {
    AlphabeticOrder order = new AlphabeticOrder(book.metadata().language());
    for (Element list : lists) {
      if (book.options().sortGlossary() || list.closest(".sorted") != null) {
        sort(list, order);
      }
    }
    Set<String> ids = new HashSet<>();
    OutsideFormulas.select(book.tree(), "[id]").forEach(element -> ids.add(element.id()));
    for (Element list : lists) {
      list.select("> dt").forEach(term -> name(term, ids));
    }
    for (Element section : book.tree().body().children()) {
      link(section);
    }
  }

  /** Puts terms in order, each with those beside it and with what is said of it. */
  private static void sort(Element list, AlphabeticOrder order) {
    List<List<Element>> groups = new ArrayList<>();
    boolean said = true;
    for (Element child : list.children()) {
      if (groups.isEmpty() || child.nameIs("dt") && said) {
        groups.add(new ArrayList<>());
      }
      said = child.nameIs("dd");
      groups.get(groups.size() - 1).add(child);
    }
    groups.sort(Comparator.comparing(group -> words(group.get(0)), order));
    list.empty();
    groups.forEach(list::appendChildren);
  }

  /** The term itself, without what is said beside it: calls of notes and citations. */
  private static String words(Element dt) {
    Element plain = dt.clone();
    plain.select(".noteref, .citation").remove();
    return plain.text().strip();
  }

  private void name(Element dt, Set<String> ids) {
    String words = words(dt);
    String key = FoldedWord.of(words);
    if (key.isEmpty() || terms.putIfAbsent(key, dt) != null) {
      return;
    }
    names.add(words);
    if (dt.id().isEmpty()) {
      String stem = "term-" + words.toLowerCase(java.util.Locale.ROOT);
      stem = stem.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("-+$", "");
      String id = stem;
      for (int n = 2; !ids.add(id); n++) {
        id = stem + "-" + n;
      }
      dt.attr("id", id);
    }
  }

  private void link(Element section) {
    Set<Element> linked = new HashSet<>();
    for (Element term : OutsideFormulas.select(section, TERM)) {
      String named = term.attr(term.hasAttr("data-entry") ? "data-entry" : "data-term");
      String words = named.isBlank() ? term.text() : named;
      term.removeAttr("data-entry").removeAttr("data-term");
      Element dt = terms.get(FoldedWord.of(words));
      boolean within = term.closest("a, dt, h1, h2, h3, h4, h5, h6") != null;
      if (dt == null && term.nameIs("span")) {
        unknown(term, words);
      } else if (dt != null && !within && !explains(term, dt) && linked.add(dt)) {
        Element a = new Element("a").addClass("term").attr("href", "#" + dt.id());
        Places.put(a, Places.of(term));
        term.replaceWith(a);
        a.appendChild(term);
        if (term.nameIs("span") && term.classNames().size() == 1 && term.id().isEmpty()) {
          term.unwrap();
        }
      }
    }
  }

  /** Whether the term stands in what is said of itself. */
  private static boolean explains(Element term, Element dt) {
    Element dd = term.closest("dd");
    while (dd != null && dd.nameIs("dd")) {
      dd = dd.previousElementSibling();
    }
    return dd == dt;
  }

  private void unknown(Element term, String words) {
    Set<String> known = ++hints > MOST_HINTS ? Set.of() : names;
    report.add(
        Problem.warning(
            "glossary-term",
            Places.of(term),
            words,
            "the glossary does not explain this term:",
            NearestName.hint(words, known, "add it to the glossary, or write ‘*" + words + "*’")));
  }
}
