package bindery.apparatus;

import bindery.book.Book;
import bindery.book.CopiedWords;
import bindery.book.ListedHeading;
import bindery.book.Places;
import bindery.book.Role;
import bindery.book.Section;
import bindery.language.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Fills the contents: a nested list of links to the sections after it and their headings. Page
 * numbers are not part of it; a stylesheet asks for them with {@code target-counter}.
 */
public final class Contents {
  /** With more chapters than this, headings within chapters would make the contents a book. */
  private static final int MANY = 40;

  void work(Book book) {
    List<Section> sections = book.sections();
    String title = Language.of(book.metadata().language()).names().word("contents");
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).role() == Role.CONTENTS) {
        fill(sections.get(i).element(), title, sections.subList(i + 1, sections.size()));
      }
    }
  }

  private static void fill(Element contents, String title, List<Section> after) {
    List<Section> listed =
        after.stream().filter(s -> s.role().isListed() && !s.title().isBlank()).toList();
    int depth = depth(contents, listed);
    contents.removeAttr("data-depth");
    contents.appendElement("h1").text(title);
    Element nav = contents.appendElement("nav").attr("epub:type", "toc");
    Element list = nav.appendElement("ol").addClass("toc");
    Element part = null;
    for (Section section : listed) {
      boolean within = part != null && section.role().standsInPart();
      Element item = item(section.role().word(), section.element(), section.id());
      if (section.role() == Role.PART) {
        part = item;
        list.appendChild(item);
      } else if (within) {
        sublist(part).appendChild(item);
      } else {
        part = null;
        list.appendChild(item);
      }
      headings(item, section.element(), depth);
    }
    contents.select("li[data-number]").forEach(item -> item.parent().addClass("numbered"));
    for (Element element : contents.getAllElements()) {
      if (element != contents) {
        Places.put(element, Places.of(contents));
      }
    }
  }

  private static int depth(Element contents, List<Section> listed) {
    if (contents.hasAttr("data-depth")) {
      return Integer.parseInt(contents.attr("data-depth"));
    }
    long chapters = listed.stream().filter(s -> s.role() == Role.CHAPTER).count();
    return chapters > MANY ? 1 : 2;
  }

  /** The headings of a section from the second level down, each under the one above it. */
  private static void headings(Element item, Element section, int depth) {
    Deque<Element> items = new ArrayDeque<>(List.of(item));
    Deque<Integer> levels = new ArrayDeque<>(List.of(1));
    for (Element heading : section.children()) {
      int level = level(heading);
      if (level < 2 || level > depth || heading.text().isBlank()) {
        continue;
      }
      while (levels.peek() >= level) {
        items.pop();
        levels.pop();
      }
      Element title = heading.selectFirst("> .title");
      String number = title == null ? "" : heading.attr("data-number");
      Element entry = entry("toc-h" + level, title == null ? heading : title, heading.id(), number);
      sublist(items.peek()).appendChild(entry);
      items.push(entry);
      levels.push(level);
    }
  }

  private static int level(Element element) {
    String name = element.normalName();
    boolean heading =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    return heading ? name.charAt(1) - '0' : 0;
  }

  private static Element sublist(Element item) {
    Element last = item.lastElementChild();
    boolean has = last != null && last.normalName().equals("ol");
    return has ? last : item.addClass("toc-group").appendElement("ol");
  }

  static Element item(String role, Element section, String id) {
    Element h1 = section.selectFirst("> h1");
    Element title = h1 == null ? new Element("span").text(section.attr("title")) : h1;
    Element own = title.selectFirst("> .title");
    String number = h1 == null ? "" : ListedHeading.of(h1).number();
    return entry("toc-" + role, own == null ? title : own, id, number);
  }

  private static Element entry(String name, Element title, String id, String number) {
    Element item = new Element("li").addClass(name);
    Element a = item.appendElement("a").attr("href", "#" + id);
    if (!number.isEmpty()) {
      item.attr("data-number", number); // for styles that set it as the item's marker
      a.appendElement("span").addClass("toc-number").text(number);
      a.appendText(" ");
    }
    a.appendElement("span").addClass("toc-title").appendChildren(CopiedWords.of(title));
    return item;
  }
}
