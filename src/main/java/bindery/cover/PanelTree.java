package bindery.cover;

import bindery.book.Book;
import bindery.book.Places;
import bindery.book.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Writes the panels of a cover as a small tree, which {@code cover.css} says the looks of. */
final class PanelTree {
  /** Authors that have lines of their own; more share one. */
  private static final int MOST_LINES = 4;

  /** A section of the tree: its word is the name of its page. */
  enum Panel {
    BACK("back"),
    /** What stands at the foot of the back. */
    BACK_FOOT("back", "foot"),
    SPINE("spine"),
    FRONT("front"),
    /** What stands at the foot of the front. */
    FRONT_FOOT("front", "foot"),
    CODE("code");

    private final List<String> classes;

    Panel(String... classes) {
      this.classes = List.of(classes);
    }

    String word() {
      return String.join("-", classes);
    }

    List<String> classes() {
      return classes;
    }

    boolean atFoot() {
      return classes.contains("foot");
    }

    /** Its section, as stylesheets select it. */
    String selector() {
      return "section." + String.join(".", classes);
    }
  }

  /** What may stand on a spine, from much to little. */
  enum SpineWords {
    AUTHOR_TITLE_PUBLISHER,
    AUTHOR_TITLE,
    TITLE
  }

  private final CoverCopy copy;

  PanelTree(CoverCopy copy) {
    this.copy = copy;
  }

  /**
   * The panels as a book.
   *
   * @param code digits of the bar code; not looked at where there is no such panel
   */
  Book of(Set<Panel> panels, SpineWords spine, List<String> code) {
    Document tree = new Document("");
    tree.parser(Parser.xmlParser());
    Element html = tree.appendElement("html");
    String language = copy.about().language().toLanguageTag();
    html.attr("lang", language).attr("xml:lang", language);
    html.appendElement("head");
    Element body = html.appendElement("body");
    body.addClass("cover").addClass(copy.settings().design().word());
    Places.put(body, copy.place());
    for (Panel panel : Panel.values()) {
      if (panels.contains(panel)) {
        Element section = body.appendElement("section");
        section.id("cover-" + panel.word());
        section.addClass(Role.FRONT_MATTER.word());
        panel.classes.forEach(section::addClass);
        Places.put(section, copy.place());
        switch (panel) {
          case BACK -> back(section);
          case SPINE -> spine(section, spine);
          case BACK_FOOT -> backFoot(section);
          case FRONT -> front(section);
          case FRONT_FOOT -> authors().forEach(author -> words(section, "author", author));
          case CODE -> code.forEach(digits -> words(section, "digit", digits));
        }
        if (section.childrenSize() == 0 && panel.atFoot()) {
          section.remove();
        }
      }
    }
    return new Book(copy.about(), tree);
  }

  private void front(Element section) {
    Element head = section.appendElement("div").addClass("masthead");
    words(head, "title", copy.about().title());
    words(head, "subtitle", copy.about().subtitle());
  }

  private List<String> authors() {
    List<String> names = copy.about().authorNames();
    return names.size() > MOST_LINES ? List.of(String.join(", ", names)) : names;
  }

  private void spine(Element section, SpineWords spine) {
    if (spine != SpineWords.TITLE) {
      words(section, "author", String.join(", ", copy.about().authorNames()));
    }
    words(section, "title", copy.about().title());
    if (spine == SpineWords.AUTHOR_TITLE_PUBLISHER) {
      words(section, "publisher", copy.about().publisher());
    }
  }

  private void back(Element section) {
    Element blurb = section.appendElement("div").addClass("blurb");
    for (String paragraph : paragraphs(copy.blurb())) {
      words(blurb, "", paragraph);
    }
    Element note = section.appendElement("div").addClass("author-note");
    for (String paragraph : paragraphs(copy.settings().authorNote())) {
      words(note, "", paragraph);
    }
    for (Element part : List.of(blurb, note)) {
      if (part.childrenSize() == 0) {
        part.remove();
      }
    }
  }

  /** A picture of the back has its own words, unless there are some to be set upon it. */
  private void backFoot(Element section) {
    if (copy.back().isEmpty() || !copy.blurb().isEmpty()) {
      words(section, "publisher", copy.about().publisher());
    }
  }

  private static List<String> paragraphs(String text) {
    List<String> all = new ArrayList<>();
    for (String each : text.split("\n\\s*\n")) {
      if (!each.isBlank()) {
        all.add(each);
      }
    }
    return all;
  }

  private static void words(Element into, String name, String text) {
    if (!text.isBlank()) {
      Element p = into.appendElement("p");
      if (!name.isEmpty()) {
        p.addClass(name);
      }
      p.appendText(text.strip().replaceAll("\\s+", " "));
    }
  }
}
