package bindery.apparatus.number;

import bindery.book.Book;
import bindery.book.CopiedWords;
import bindery.book.Numbering.Kind;
import bindery.book.OutsideFormulas;
import bindery.book.Places;
import bindery.book.Role;
import bindery.book.Section;
import bindery.language.Language;
import bindery.language.Names;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes lists of figures, tables, listings and theorems, where the book asks for them: sections
 * after the contents, whose entries are links as those of the contents are, so that a stylesheet
 * gives them their pages. {@code .list-of-figures} in the text is filled in its place.
 */
public final class FigureLists {
  private static final String LIST = "list-of-";

  private final Names names;
  private final Book book;

  private FigureLists(Book book) {
    this.book = book;
    this.names = Language.of(book.metadata().language()).names();
  }

  /** Works on the book's own tree, in which all has its number. */
  public static void work(Book book) {
    new FigureLists(book).work();
  }

  private void work() {
    List<Element> places = OutsideFormulas.select(book.tree(), "div[class*=" + LIST + "]");
    for (Kind kind : Kind.values()) {
      places.stream()
          .filter(place -> place.hasClass(LIST + kind.word() + "s"))
          .forEach(place -> fill(place, kind));
    }
    List<Kind> lists = book.numbering().lists();
    Element after = lists.isEmpty() ? null : after();
    for (Kind kind : lists) {
      Element section = section(kind);
      if (section == null) {
        continue;
      }
      if (after == null) {
        book.tree().body().prependChild(section);
      } else {
        after.after(section);
      }
      after = section;
    }
  }

  /** The contents, or the last section before the text. */
  private Element after() {
    Element after = null;
    for (Section section : book.sections()) {
      if (section.role() == Role.CONTENTS) {
        return section.element();
      }
      boolean front = section.role().matter() == Role.Matter.FRONT;
      after =
          front && section.role().ordinal() < Role.CONTENTS.ordinal() ? section.element() : after;
    }
    return after;
  }

  private Element section(Kind kind) {
    String name = LIST + kind.word() + "s";
    Element section = new Element("section").addClass(Role.FRONT_MATTER.word()).addClass(name);
    section.attr("epub:type", kind == Kind.TABLE ? "lot" : "loi").attr("id", name);
    String word =
        Stream.of(name, kind.word() + "s", kind.word())
            .map(each -> names.keys().getOrDefault("word." + each, ""))
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse(names.word(name));
    section.appendElement("h1").text(word);
    Element inside = section.appendElement("div");
    fill(inside, kind);
    return inside.childrenSize() == 0 ? null : section;
  }

  private void fill(Element place, Kind kind) {
    List<Numbered> all =
        OutsideFormulas.select(book.tree().body(), "*").stream()
            .flatMap(element -> Numbered.of(element).stream())
            .filter(each -> each.kind() == kind && each.element().hasAttr("data-number"))
            .toList();
    if (all.isEmpty()) {
      return;
    }
    Element list = place.appendElement("ol").addClass("toc").addClass("numbered");
    for (Numbered each : all) {
      String number = each.element().attr("data-number");
      if (each.element().id().isEmpty()) {
        each.element().attr("id", kind.word() + "-" + number);
      }
      Element item = list.appendElement("li").addClass("toc-" + kind.word());
      item.attr("data-number", number);
      Element a = item.appendElement("a").attr("href", "#" + each.element().id());
      a.appendElement("span").addClass("toc-number").text(number);
      a.appendText(" ");
      a.appendElement("span").addClass("toc-title").appendChildren(words(each));
    }
    place.getAllElements().forEach(each -> Places.put(each, Places.of(place)));
  }

  /** The words of the caption without its label and what cannot stand in a link or twice. */
  private List<Node> words(Numbered each) {
    Element plain = each.caption().clone();
    plain.select(".label").remove();
    List<Node> words = CopiedWords.of(plain);
    if (CopiedWords.length(words) == 0) {
      return List.of(new TextNode(names.word(each.word())));
    }
    if (words.get(0) instanceof TextNode first) {
      first.text(first.getWholeText().replaceFirst("^[\\s\\u2002(]+", ""));
    }
    return words;
  }
}
