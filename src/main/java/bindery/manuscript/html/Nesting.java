package bindery.manuscript.html;

import bindery.book.Places;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sorts out blocks and text that stand in one another the wrong way round, as browsers do when they
 * read {@code <u><p>…</p></u>} or {@code <p>… <ul>…</ul> …</p>}.
 */
public final class Nesting {
  private Nesting() {}

  /** Whether any block stands in the element. */
  public static boolean hasBlocks(Element element) {
    return element.stream().anyMatch(e -> e != element && HtmlVocabulary.isBlock(e.normalName()));
  }

  /**
   * Takes what stands in a table but in no cell out of it, as browsers do: it stands before the
   * table then (HTML Living Standard, 13.2.6.1).
   */
  public static void foster(Element text) {
    for (Element table : text.getElementsByTag("table")) {
      for (Element part : table.getAllElements()) {
        if (TagRules.isTable(part.normalName())) {
          List.copyOf(part.childNodes()).stream()
              .filter(node -> !fits(node, part.normalName()))
              .forEach(table::before);
        }
      }
    }
  }

  private static boolean fits(Node node, String part) {
    return node instanceof TextNode text && text.isBlank()
        || node instanceof Element element && TagRules.fits(element.normalName(), part);
  }

  /**
   * A paragraph that blocks stand in, as a row of paragraphs and blocks. The first has the
   * paragraph's id.
   */
  public static List<Element> split(Element p) {
    for (Element child : p.children()) {
      if (HtmlVocabulary.isText(child.normalName()) && hasBlocks(child)) {
        inwards(child);
      }
    }
    List<Element> parts = new ArrayList<>();
    for (List<Node> run : runs(p)) {
      if (isBlock(run.get(0))) {
        parts.add((Element) run.get(0));
      } else {
        Element part = shell(p);
        part.appendChildren(run);
        parts.add(part);
      }
    }
    if (p.hasAttr("id") && !parts.isEmpty()) {
      parts.get(0).attr("id", p.id());
    }
    parts.forEach(part -> part.remove());
    return parts;
  }

  /**
   * Puts an element of text that stands round blocks round the text in each of them instead; it
   * goes itself.
   */
  public static void inwards(Element wrapper) {
    wrap(wrapper, wrapper);
    if (wrapper.hasAttr("id") && wrapper.childNodeSize() > 0) {
      Element anchor = new Element("span").attr("id", wrapper.id());
      Places.put(anchor, Places.of(wrapper));
      Element first = wrapper.firstElementChild();
      if (first != null && !first.hasAttr("id")) {
        first.attr("id", wrapper.id());
      } else {
        wrapper.prependChild(anchor);
      }
    }
    wrapper.unwrap();
  }

  private static void wrap(Element block, Element wrapper) {
    for (List<Node> run : runs(block)) {
      if (run.get(0) instanceof Element inner && isBlock(inner)) {
        if (!inner.normalName().equals("pre")) {
          wrap(inner, wrapper);
        }
      } else if (!TagRules.isTable(block.normalName()) && !TagRules.isList(block.normalName())) {
        Element copy = shell(wrapper);
        run.get(0).before(copy);
        copy.appendChildren(run);
      }
    }
  }

  private static Element shell(Element element) {
    Element shell = new Element(element.normalName());
    shell.attributes().addAll(element.attributes());
    shell.removeAttr("id");
    Places.put(shell, Places.of(element));
    return shell;
  }

  /**
   * The children: each block alone, what stands between two blocks together, without mere space.
   */
  private static List<List<Node>> runs(Element element) {
    List<List<Node>> runs = new ArrayList<>();
    List<Node> run = new ArrayList<>();
    for (Node node : List.copyOf(element.childNodes())) {
      if (isBlock(node)) {
        add(run, runs);
        run = new ArrayList<>();
        runs.add(List.of(node));
      } else {
        run.add(node);
      }
    }
    add(run, runs);
    return runs;
  }

  private static void add(List<Node> run, List<List<Node>> runs) {
    if (!run.stream().allMatch(node -> node instanceof TextNode text && text.isBlank())) {
      runs.add(run);
    }
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && HtmlVocabulary.isBlock(element.normalName());
  }
}
