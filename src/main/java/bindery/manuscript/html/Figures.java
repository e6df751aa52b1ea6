package bindery.manuscript.html;

import bindery.book.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A picture alone in its paragraph is a figure, linked or not. What stands under it after a line
 * break, all in emphasis, is its caption.
 */
public final class Figures {
  private Figures() {}

  public static boolean isAlone(Element p) {
    return picture(p).isPresent();
  }

  /** The picture that a paragraph begins with and has nothing beside but a caption. */
  private static Optional<Element> picture(Element p) {
    List<Node> nodes = withoutSpace(p);
    if (nodes.isEmpty() || !(nodes.get(0) instanceof Element first)) {
      return Optional.empty();
    }
    boolean linked = first.normalName().equals("a");
    List<Node> inner = linked ? withoutSpace(first) : List.of(first);
    boolean single = inner.size() == 1 && inner.get(0) instanceof Element e && isImg(e);
    boolean alone = single && (nodes.size() == 1 || caption(p, nodes).isPresent());
    return alone ? Optional.of((Element) inner.get(0)) : Optional.empty();
  }

  private static boolean isImg(Element element) {
    return element.normalName().equals("img");
  }

  private static List<Node> withoutSpace(Element element) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (!(node instanceof TextNode text && text.isBlank())) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /** The emphasis that stands on a line of its own after the picture, and is all that does. */
  private static Optional<Element> caption(Element p, List<Node> nodes) {
    boolean broken = nodes.get(1) instanceof Element br && br.normalName().equals("br");
    int at = broken ? 2 : 1;
    if (nodes.size() != at + 1 || !(nodes.get(at) instanceof Element words)) {
      return Optional.empty();
    }
    boolean emphasis = List.of("em", "i", "small", "sub", "sup").contains(words.normalName());
    boolean below = broken || isLineEnd(nodes.get(0).nextSibling());
    return emphasis && below && p.children().last() == words
        ? Optional.of(words)
        : Optional.empty();
  }

  private static boolean isLineEnd(Node node) {
    return node instanceof TextNode text && text.getWholeText().indexOf('\n') >= 0;
  }

  /**
   * The figure that the paragraph is. Id and classes are the figure's, width the picture's.
   *
   * @param title the picture's title as a caption, or nothing; a caption under the picture goes
   *     before it
   */
  public static Element figure(Element p, Optional<Element> title) {
    Element img = picture(p).orElseThrow();
    List<Node> nodes = withoutSpace(p);
    Optional<Element> below = nodes.size() == 1 ? Optional.empty() : caption(p, nodes);
    Element figure = new Element("figure");
    Places.put(figure, Places.of(p));
    for (Element from : new Element[] {p, img}) {
      from.classNames().forEach(figure::addClass);
      if (from.hasAttr("id")) {
        figure.attr("id", from.id());
      }
    }
    img.removeAttr("id").removeAttr("class");
    figure.appendChild(nodes.get(0));
    if (below.isPresent()) {
      Element caption = figure.appendElement("figcaption");
      Places.put(caption, Places.of(below.get()));
      caption.appendChildren(List.copyOf(below.get().childNodes()));
    } else if (title.isPresent()) {
      img.removeAttr("title");
      figure.appendChild(title.get());
    }
    return figure;
  }

  /** Puts the picture of a paragraph, and its caption, into the figure that stands round it. */
  public static void into(Element figure, Element p, Optional<Element> title) {
    Element inner = figure(p, title);
    inner.classNames().forEach(figure::addClass);
    if (inner.hasAttr("id") && !figure.hasAttr("id")) {
      figure.attr("id", inner.id());
    }
    figure.appendChildren(List.copyOf(inner.childNodes()));
  }
}
