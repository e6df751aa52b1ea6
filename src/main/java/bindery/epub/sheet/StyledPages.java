package bindery.epub.sheet;

import bindery.report.Report;
import bindery.style.Pseudo;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import bindery.style.cascade.Stylesheet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The files of an EPUB and the style of every element in them. */
final class StyledPages {
  private final Cascade cascade;
  private final List<Element> elements = new ArrayList<>();
  private final Map<Element, Style> styles = new IdentityHashMap<>();
  private final Map<Element, Element> roots = new IdentityHashMap<>();

  /**
   * @param rules that are taken to hold, whatever is around them
   */
  StyledPages(List<Document> pages, List<SheetRule> rules) {
    StringBuilder css = new StringBuilder();
    for (SheetRule rule : rules) {
      css.append(rule.selectors()).append(" {\n");
      rule.declarations().forEach(declaration -> css.append(declaration.text()));
      css.append("}\n");
    }
    Report unheard = new Report();
    Stylesheet agent = Stylesheet.userAgent(unheard);
    cascade = Cascade.of(List.of(agent, Stylesheet.parse(css.toString(), "", unheard)), unheard);
    for (Document page : pages) {
      Element root = page.firstElementChild();
      for (Element element : root.getAllElements()) {
        elements.add(element);
        roots.put(element, root);
        styles.put(
            element,
            element == root
                ? cascade.root(root)
                : cascade.style(element, styles.get(element.parent())));
      }
    }
  }

  /** All of all files, in their order. */
  List<Element> elements() {
    return elements;
  }

  Style style(Element element) {
    return styles.get(element);
  }

  /** The style of a pseudo-element, if there is one. */
  Optional<Style> pseudo(Element element, Pseudo pseudo) {
    return cascade.pseudo(element, styles.get(element), pseudo);
  }

  /** What a value at an element, or at its pseudo-element, can depend on. */
  Surroundings around(Element element, Optional<Pseudo> pseudo) {
    Style own = styles.get(element);
    Style root = styles.get(roots.get(element));
    Element parent = element.parent();
    Style outer = parent == null ? own : styles.getOrDefault(parent, own);
    return pseudo
        .flatMap(p -> pseudo(element, p))
        .map(style -> new Surroundings(cascade, style, own, root))
        .orElseGet(() -> new Surroundings(cascade, own, outer, root));
  }
}
