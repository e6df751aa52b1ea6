package bindery.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Gives references that were written without words the words of what they lead to: the title of a
 * heading, the caption of a figure or a table, which comes when all have their numbers. Where there
 * are none, the name itself.
 */
final class ReferenceWords {
  /** The class of links that stand for what they lead to. */
  private static final String REFERENCE = "ref";

  /** The class of those that give a figure's number, and not its caption. */
  private static final String NUMBERED = "numbered";

  private final List<Element> sections;
  private final Map<String, Element> byId = new HashMap<>();

  ReferenceWords(List<Element> sections) {
    this.sections = sections;
  }

  void put() {
    List<Element> empty =
        sections.stream()
            .flatMap(section -> section.select("a." + REFERENCE).stream())
            .filter(a -> !a.hasText() && a.childrenSize() == 0)
            .toList();
    if (empty.isEmpty()) {
      return;
    }
    for (Element section : sections) {
      section.select("[id]").forEach(element -> byId.putIfAbsent(element.id(), element));
    }
    empty.forEach(this::words);
  }

  private void words(Element a) {
    String href = a.attr("href");
    String name = href.startsWith("#") ? href.substring(1) : href;
    Element target = byId.get(name);
    if (target != null && target.hasClass("math")) {
      // An equation has no title but its number, which comes when all have theirs.
      a.addClass(CrossReferences.CLASS).attr("data-form", "parentheses").attr("data-written", name);
    }
    if (target != null && target.selectFirst("> figcaption, > caption") != null) {
      a.addClass(CrossReferences.CLASS).attr("data-written", name);
      if (!a.hasClass(NUMBERED)) {
        a.attr("data-form", "title");
      }
    }
    String words = Optional.ofNullable(target).map(ReferenceWords::title).orElse("");
    a.text(words.isEmpty() ? name : words);
  }

  /** The words of what has the id, or of the heading that the id stands in. */
  private static String title(Element target) {
    for (String query : List.of("> h1", "> figcaption", "> caption", "> .callout-title")) {
      Element found = target.selectFirst(query);
      if (found != null) {
        return Anchors.words(found);
      }
    }
    Element at = target.hasText() ? target : target.parent();
    boolean heading = at != null && at.normalName().matches("h[1-6]");
    return heading ? Anchors.words(at) : "";
  }
}
