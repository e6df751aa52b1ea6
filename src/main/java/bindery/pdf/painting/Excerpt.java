package bindery.pdf.painting;

import bindery.pdf.canvas.Colour;
import bindery.pdf.canvas.ColourReader;
import bindery.pdf.canvas.Numbers;
import bindery.pdf.drawing.DrawingSetter;
import bindery.pdf.drawing.Styled;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * One element of a drawing with all that it refers to, as a drawing of its own in plain SVG for a
 * painter that knows less of CSS: styles are attributes, colours are numbers, letters are outlines.
 */
final class Excerpt {
  private static final Pattern URL =
      Pattern.compile("url\\(\\s*+['\"]?\\s*+#([^'\")]*+)['\"]?\\s*+\\)");
  private static final Set<String> COLOURS =
      Set.of("fill", "stroke", "color", "stop-color", "flood-color", "lighting-color");

  /** What is done to the element once its filter is painted. */
  private static final List<String> LATER =
      List.of("transform", "transform-origin", "opacity", "clip-path", "mask", "mix-blend-mode");

  /** What elements within have from the element, and it from those around. */
  private static final List<String> HANDED_DOWN =
      List.of(
          ("clip-rule color fill fill-opacity fill-rule marker-start marker-mid marker-end"
                  + " stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin"
                  + " stroke-miterlimit stroke-opacity stroke-width visibility")
              .split(" "));

  private final Scene scene;
  private final Lettering lettering;
  private final Map<Element, Boolean> taken = new IdentityHashMap<>();
  private final Deque<String> wanted = new ArrayDeque<>();
  private long filters;

  Excerpt(Scene scene, Lettering lettering) {
    this.scene = scene;
    this.lettering = lettering;
  }

  /** The excerpt, so many pixels wide and high, of a region of the element's user space. */
  String of(Styled styled, Rectangle2D region, int width, int height) {
    Document document = new Document("");
    document.parser(Parser.xmlParser());
    document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    Element svg = document.appendElement("svg");
    svg.attr("xmlns", "http://www.w3.org/2000/svg");
    svg.attr("xmlns:xlink", "http://www.w3.org/1999/xlink");
    svg.attr("width", "" + width).attr("height", "" + height);
    svg.attr("preserveAspectRatio", "none");
    svg.attr(
        "viewBox",
        number(region.getX())
            + number(region.getY())
            + number(region.getWidth())
            + number(region.getHeight()));
    Element definitions = svg.appendElement("defs");
    Element around = svg.appendElement("g");
    for (String property : HANDED_DOWN) {
      String value = styled.get(property);
      if (value != null) {
        write(around, property, value, styled);
      }
    }
    Element copy = copy(styled, around);
    LATER.forEach(copy::removeAttr);
    taken.put(styled.element(), true);
    while (!wanted.isEmpty()) {
      Element element = scene.byId(wanted.pop());
      if (element != null && taken.put(element, true) == null) {
        copy(scene.styles().inTree(element), definitions);
      }
    }
    return document.outerHtml();
  }

  /** How many elements of it have a filter. */
  long filters() {
    return filters;
  }

  private Element copy(Styled styled, Element into) {
    Element from = styled.element();
    filters += styled.own("filter") == null ? 0 : 1;
    if (from.normalName().equals("text")) {
      return outlined(styled, into);
    }
    if (from.normalName().equals("switch")) {
      Element group = into.appendElement("g");
      attributes(styled, group);
      Choices.of(from, scene.language())
          .ifPresent(child -> copy(scene.styles().within(child, styled), group));
      return group;
    }
    Element to = into.appendElement(from.tagName());
    attributes(styled, to);
    for (Element child : from.children()) {
      if (!child.normalName().equals("style") && scene.room(child, 1)) {
        copy(scene.styles().within(child, styled), to);
      }
    }
    return to;
  }

  private void attributes(Styled styled, Element to) {
    styled.element().attributes().forEach(a -> to.attr(a.getKey(), a.getValue()));
    to.removeAttr("style").removeAttr("class");
    for (String property : styled.declared()) {
      String value = styled.own(property);
      if (value != null && !property.startsWith("--")) {
        write(to, property, value, styled);
      }
    }
    String href = Reference.href(to);
    if (!href.isEmpty()) {
      wanted.push(href);
    }
  }

  private void write(Element to, String property, String value, Styled styled) {
    String plain = value;
    if (COLOURS.contains(property)) {
      Optional<Colour> colour = ColourReader.read(value, SvgPaintReader.current(styled));
      plain = colour.map(c -> hexadecimal(c)).orElse(value);
      if (colour.isPresent() && colour.get().alpha() < 1) {
        String opacity = property.replace("-color", "") + "-opacity";
        double all = SvgPaintReader.opacity(styled, opacity) * colour.get().alpha();
        to.attr(opacity, number(all).trim());
      }
    }
    Matcher url = URL.matcher(plain);
    while (url.find()) {
      wanted.push(url.group(1));
    }
    if (!(property.endsWith("-opacity") && to.hasAttr(property))) {
      to.attr(property, URL.matcher(plain).replaceAll("url(#$1)"));
    }
  }

  private static String hexadecimal(Colour c) {
    return String.format(
        java.util.Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(c.red() * 255),
        Math.round(c.green() * 255),
        Math.round(c.blue() * 255));
  }

  private Element outlined(Styled text, Element into) {
    Element group = into.appendElement("g");
    attributes(text, group);
    List.of("x", "y", "dx", "dy", "rotate", "textLength").forEach(group::removeAttr);
    for (DrawingSetter.Set set : lettering.set(text)) {
      Element path = group.appendElement("path");
      List<Styled> spans = new ArrayList<>();
      for (Styled at = set.owner(); at != text && at != null; at = at.parent()) {
        spans.add(0, at);
      }
      for (Styled span : spans) {
        for (String property : HANDED_DOWN) {
          if (span.own(property) != null) {
            write(path, property, span.own(property), span);
          }
        }
      }
      path.attr("d", data(lettering.outline(set)));
    }
    return group;
  }

  private static String data(Shape shape) {
    StringBuilder out = new StringBuilder();
    double[] c = new double[6];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      int segment = it.currentSegment(c);
      int numbers =
          switch (segment) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 2;
          };
      out.append("MLQCZ".charAt(segment));
      for (int i = 0; i < numbers; i++) {
        Numbers.put(out, c[i]);
      }
    }
    return out.toString().trim();
  }

  private static String number(double value) {
    StringBuilder out = new StringBuilder();
    Numbers.put(out, value);
    return out.toString();
  }
}
