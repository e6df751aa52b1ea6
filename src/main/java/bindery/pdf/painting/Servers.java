package bindery.pdf.painting;

import bindery.pdf.drawing.Transforms;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A gradient or pattern with those that it takes after (SVG 2 §14.1.1): what it does not say itself
 * the next one says.
 */
record Servers(List<Element> chain) {
  private static final int LONGEST = 32;

  /** The element and those that its {@code href} leads to; a circle is told and ends it. */
  static Servers of(Element first, Scene scene) {
    List<Element> chain = new ArrayList<>();
    Element at = first;
    while (at != null && !chain.contains(at) && chain.size() < LONGEST) {
      chain.add(at);
      String href = Reference.href(at);
      at = href.isEmpty() ? null : scene.byId(href);
    }
    if (at != null) {
      scene.flaws().tell(first, "it refers to itself");
    }
    return new Servers(chain);
  }

  Optional<String> attribute(String name) {
    return chain.stream().filter(e -> e.hasAttr(name)).findFirst().map(e -> e.attr(name).trim());
  }

  /**
   * The transform that they are given.
   *
   * @param name of the attribute; a style says {@code transform} in its place
   */
  AffineTransform transform(String name, Scene scene) {
    Element first = chain.get(0);
    String list =
        attribute(name)
            .or(() -> Optional.ofNullable(scene.styles().inTree(first).own("transform")))
            .orElse("");
    Optional<AffineTransform> read = Transforms.read(list, 16, 0, 0);
    if (read.isEmpty()) {
      scene.flaws().tell(first, "its transform cannot be read");
    }
    return read.orElseGet(AffineTransform::new);
  }

  boolean boxUnits(String name, boolean otherwise) {
    return attribute(name).map(value -> value.equals("objectBoundingBox")).orElse(otherwise);
  }

  /** The first of them that has child elements of one of these names, else the first. */
  Element withChildren(List<String> names) {
    for (Element each : chain) {
      if (each.children().stream()
          .anyMatch(c -> names.isEmpty() || names.contains(c.normalName()))) {
        return each;
      }
    }
    return chain.get(0);
  }
}
