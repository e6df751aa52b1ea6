package bindery.apparatus;

import bindery.book.Book;
import bindery.book.OutsideFormulas;
import bindery.book.Places;
import bindery.book.Role;
import bindery.book.Section;
import org.jsoup.nodes.Element;

/**
 * Lists the chapters of each part below its title, where the book asks for it, or in {@code
 * .part-contents} where the part has such a place. Page numbers are left to the stylesheet.
 */
final class PartContents {
  void work(Book book) {
    Element list = null;
    for (Section section : book.sections()) {
      if (section.role() == Role.PART) {
        Element place = section.element().selectFirst("div.part-contents");
        boolean asked = place != null || book.numbering().parts();
        list = asked ? list(place == null ? section.element() : place) : null;
      } else if (list != null && section.role().standsInPart() && !section.title().isBlank()) {
        Element item = Contents.item(section.role().word(), section.element(), section.id());
        item.getAllElements().forEach(each -> Places.put(each, Places.of(section.element())));
        list.appendChild(item);
        if (item.hasAttr("data-number")) {
          list.addClass("numbered");
        }
      } else if (!section.role().standsInPart()) {
        list = null;
      }
    }
    OutsideFormulas.select(book.tree(), "nav.part-contents:not(:has(li))").forEach(Element::remove);
  }

  private static Element list(Element place) {
    Element nav = place.appendElement("nav").addClass("part-contents");
    Element list = nav.appendElement("ol").addClass("toc");
    nav.getAllElements().forEach(each -> Places.put(each, Places.of(place)));
    return list;
  }
}
