package bindery.apparatus;

import bindery.apparatus.citation.Cite;
import bindery.apparatus.citation.CslStyle;
import bindery.apparatus.citation.Processor;
import bindery.apparatus.wording.Terms;
import bindery.book.Book;
import bindery.book.Citing;
import bindery.book.Places;
import bindery.book.Role;
import bindery.book.Section;
import bindery.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lists the works that a book cites, with links to the places that cite them. */
final class CitedWorks {
  private static final int MOST_LINKS = 26;

  private final Book book;
  private final CslStyle style;
  private final List<Processor.Entry> entries;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, List<String>> cited = new HashMap<>();
  private final Map<Element, Set<String>> bySection = new HashMap<>();
  private int citations;

  CitedWorks(Book book, Terms terms, CslStyle style, List<Processor.Entry> entries) {
    this.book = book;
    this.style = style;
    this.entries = entries;
    boolean listed = !book.citing().suppressed();
    Set<String> taken = new LinkedHashSet<>();
    for (Processor.Entry entry : listed ? entries : List.<Processor.Entry>of()) {
      String id = "ref-" + entry.id().replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
      while (!taken.add(id) || book.byId(id).isPresent()) {
        id += "-";
      }
      ids.put(entry.id(), id);
    }
  }

  boolean lists(String key) {
    return ids.containsKey(key);
  }

  /** The id of a work's entry. */
  String id(String key) {
    return ids.get(key);
  }

  /** Remembers where a work is cited. */
  void cited(Element span, List<Cite> cites) {
    if (span.id().isEmpty()) {
      span.attr("id", "cite-" + ++citations);
    }
    Element section = span;
    while (section.parent() != null && !section.parent().normalName().equals("body")) {
      section = section.parent();
    }
    for (Cite cite : cites) {
      List<String> places = cited.computeIfAbsent(cite.id(), id -> new ArrayList<>());
      // One place may name several pages of a work.
      if (places.isEmpty() || !places.get(places.size() - 1).equals(span.id())) {
        places.add(span.id());
      }
      bySection.computeIfAbsent(section, s -> new LinkedHashSet<>()).add(cite.id());
    }
  }

  /** Puts the list where it is asked for. */
  void list(Citing citing, CitationWords words) {
    if (entries.isEmpty()) {
      return;
    }
    List<Element> places = book.tree().select("div#refs, div.refs");
    if (citing.byChapter()) {
      places.forEach(Element::remove);
      byChapter(citing, words);
    } else if (places.isEmpty()) {
      Element last = ownSection(citing);
      last.appendChild(fill(made("div"), entries, words));
    } else {
      fill(places.get(0), entries, words);
      places.subList(1, places.size()).forEach(Element::remove);
    }
  }

  private void byChapter(Citing citing, CitationWords words) {
    Set<String> listed = new LinkedHashSet<>();
    for (Section section : book.sections()) {
      Set<String> own = bySection.getOrDefault(section.element(), Set.of());
      List<Processor.Entry> some =
          entries.stream()
              .filter(entry -> own.contains(entry.id()) && listed.add(entry.id()))
              .toList();
      List<Processor.Entry> all =
          entries.stream().filter(entry -> own.contains(entry.id())).toList();
      if (!all.isEmpty()) {
        Element heading = made("h2").addClass("unnumbered").text(title(citing));
        heading.attr("id", section.id() + "-references");
        section.element().appendChild(heading);
        section.element().appendChild(fill(made("div"), all, some, words));
      }
    }
    // What the book lists and no chapter cites.
    List<Processor.Entry> rest =
        entries.stream().filter(entry -> !listed.contains(entry.id())).toList();
    if (!rest.isEmpty()) {
      ownSection(citing).appendChild(fill(made("div"), rest, words));
    }
  }

  private Element made(String name) {
    Element element = new Element(name);
    Places.put(element, Places.of(book.tree().body()));
    return element;
  }

  private String title(Citing citing) {
    if (!citing.title().isEmpty()) {
      return citing.title();
    }
    List<String> titles = Language.of(book.metadata().language()).names().titles(Role.BIBLIOGRAPHY);
    String title = titles.isEmpty() ? "bibliography" : titles.get(0);
    return title.substring(0, 1).toUpperCase(book.metadata().language()) + title.substring(1);
  }

  /** The author's own section for it, if only its heading is there; else one at the end. */
  private Element ownSection(Citing citing) {
    Element last = null;
    for (Section section : book.sections()) {
      boolean empty =
          section.element().children().stream()
              .noneMatch(child -> !child.normalName().matches("h[1-6]|header") && child.hasText());
      if (section.role() == Role.BIBLIOGRAPHY && empty) {
        return section.element();
      }
      boolean closes = section.role() == Role.INDEX || section.role() == Role.COLOPHON;
      last = closes && last != null ? last : section.element();
    }
    Element made = made("section").addClass(Role.BIBLIOGRAPHY.word());
    String id = "bibliography";
    while (book.byId(id).isPresent()) {
      id += "-";
    }
    made.attr("epub:type", Role.BIBLIOGRAPHY.epubType()).attr("id", id);
    made.attr("role", "doc-bibliography");
    Element heading = made("h1").text(title(citing)).attr("id", id + "-title");
    made.appendChild(heading);
    if (last == null) {
      book.tree().body().appendChild(made);
    } else {
      last.after(made);
    }
    return made;
  }

  private Element fill(Element div, List<Processor.Entry> some, CitationWords words) {
    return fill(div, some, some, words);
  }

  /**
   * @param leading entries that citations lead to: each once in the book
   */
  private Element fill(
      Element div, List<Processor.Entry> some, List<Processor.Entry> leading, CitationWords words) {
    div.addClass("refs");
    if (style.isHanging() || style.isAligned()) {
      div.addClass("hanging");
    }
    for (Processor.Entry entry : some) {
      Element p = made("p").addClass("csl-entry");
      if (leading.contains(entry)) {
        p.attr("id", ids.get(entry.id()));
      }
      p.appendChildren(inParagraph(words.nodes(entry.words())));
      backlinks(p, cited.getOrDefault(entry.id(), List.of()));
      div.appendChild(p);
    }
    return div;
  }

  /** What a style sets apart stands in the paragraph, with a space between. */
  private static List<Node> inParagraph(List<Node> nodes) {
    List<Node> out = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Element element && element.normalName().equals("div")) {
        element.tagName("span");
        boolean spaced = !out.isEmpty() && !element.wholeText().startsWith(" ");
        if (spaced) {
          out.add(new TextNode(" "));
        }
      }
      out.add(node);
    }
    return out;
  }

  /** Letters that lead back; a stylesheet hides them where nothing can be followed. */
  private static void backlinks(Element p, List<String> places) {
    if (places.isEmpty()) {
      return;
    }
    Element all = p.appendElement("span").addClass("cited-at").appendText(" ");
    for (int i = 0; i < Math.min(places.size(), MOST_LINKS); i++) {
      if (i > 0) {
        all.appendText(" ");
      }
      Element back = all.appendElement("a").addClass("backlink").attr("role", "doc-backlink");
      back.attr("href", "#" + places.get(i)).text(String.valueOf((char) ('a' + i)));
    }
  }
}
