package bindery.book;

import org.jsoup.nodes.Element;

/**
 * A section at the top of the tree: a chapter, a preface, the title page.
 *
 * @param role what it is for
 * @param element the {@code <section>}
 */
public record Section(Role role, Element element) {

  public static Section of(Element element) {
    return element.classNames().stream()
        .flatMap(name -> Role.of(name).stream())
        .findFirst()
        .map(role -> new Section(role, element))
        .orElseThrow(() -> new IllegalArgumentException("no role: " + element.cssSelector()));
  }

  public String id() {
    return element.id();
  }

  /**
   * The section's name for contents, bookmarks and running heads, without its number and without
   * calls of notes; empty if it has none. A chapter that is only numbered is named by its label.
   */
  public String title() {
    Element heading = element.selectFirst("> h1, > header > h1");
    if (heading == null) {
      return element.attr("title");
    }
    Element named = heading.selectFirst("> .title");
    Element words = (named != null ? named : heading).clone();
    words.select(".noteref").remove();
    return words.text();
  }
}
