package bindery.manuscript.html;

import bindery.book.Places;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A picture alone in its paragraph is a figure; its title is the caption. */
public final class Figures {
  private Figures() {}

  public static boolean isAlone(Element p) {
    return picture(p).isPresent();
  }

  private static Optional<Element> picture(Element p) {
    Element found = null;
    for (Node node : p.childNodes()) {
      boolean img = node instanceof Element e && e.normalName().equals("img");
      if (img && found == null) {
        found = (Element) node;
      } else if (!(node instanceof TextNode text && text.isBlank())) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * The figure that the paragraph is. Id and classes are the figure's, width the picture's.
   *
   * @param caption or nothing
   */
  public static Element figure(Element p, Optional<Element> caption) {
    Element img = picture(p).orElseThrow();
    Element figure = new Element("figure");
    Places.put(figure, Places.of(p));
    for (Element from : new Element[] {p, img}) {
      from.classNames().forEach(figure::addClass);
      if (from.hasAttr("id")) {
        figure.attr("id", from.id());
      }
    }
    img.removeAttr("id").removeAttr("class");
    img.removeAttr("title");
    figure.appendChild(img);
    caption.ifPresent(figure::appendChild);
    return figure;
  }
}
