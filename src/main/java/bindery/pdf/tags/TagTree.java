package bindery.pdf.tags;

import bindery.book.Role;
import bindery.book.Source;
import bindery.book.Sources;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What every element of a book is in the structure of its PDF. It is made before the pages are
 * written, and nobody changes it while they are.
 */
public final class TagTree {
  private final Sources sources;
  private final Tag root;
  private final Map<Element, Tag> tags = new IdentityHashMap<>();
  private final Map<Element, Tag> labels = new IdentityHashMap<>();
  private final Map<Element, Tag> links = new IdentityHashMap<>();
  private final Map<String, Element> notes = new HashMap<>();
  private final Map<String, Element> ids = new HashMap<>();
  private final boolean second;

  /**
   * @param body of the book's tree
   * @param sources that number its elements
   * @param second whether it is for a file of PDF 2.0
   */
  public TagTree(Element body, Sources sources, boolean second) {
    this.sources = sources;
    this.second = second;
    root = new Tag(StructureType.DOCUMENT, body, null);
    tags.put(body, root);
    Tag part = null;
    for (Element section : body.children()) {
      boolean inPart = part != null && ofPart(section);
      Tag made = add(section, inPart ? part : root);
      part = section.hasClass("part") ? made : inPart ? part : null;
    }
  }

  Tag root() {
    return root;
  }

  /** Whether it is for a file of PDF 2.0. */
  boolean second() {
    return second;
  }

  /**
   * The tag that a stretch of text or a picture belongs to; empty for what is no part of the text.
   */
  Optional<Tag> of(Source source) {
    return sources.element(source).map(this::of);
  }

  /** The tag that the number or bullet of an element belongs to. */
  Optional<Tag> label(Source source) {
    return sources
        .element(source)
        .map(element -> labels.containsKey(element) ? labels.get(element) : of(element));
  }

  /** The link that a stretch of text is part of; one is made where the book has none. */
  Tag link(Source source) {
    Element element = sources.element(source).orElse(root.element());
    Tag tag = of(element);
    for (Tag at = tag; at != null; at = at.parent()) {
      if (at.type() == StructureType.LINK) {
        return at;
      }
    }
    return links.computeIfAbsent(element, e -> new Tag(StructureType.LINK, e, tag));
  }

  /** The note with an id, as a link to it names it. */
  Optional<Tag> note(String href) {
    return Optional.ofNullable(notes.get(href)).map(tags::get);
  }

  /** What has an id in the book, or has that within it. */
  Optional<Tag> target(String id) {
    return Optional.ofNullable(ids.get(id)).map(this::around);
  }

  private Tag of(Element element) {
    return around(element).forText();
  }

  private Tag around(Element element) {
    Element at = element;
    while (!tags.containsKey(at)) {
      at = at.parent();
    }
    return tags.get(at);
  }

  private static boolean ofPart(Element section) {
    return section.classNames().stream()
        .flatMap(name -> Role.of(name).stream())
        .anyMatch(Role::standsInPart);
  }

  /** The tag of an element or, where it is nothing of its own, that around it. */
  private Tag add(Element element, Tag around) {
    if (!element.id().isEmpty()) {
      ids.putIfAbsent(element.id(), element);
    }
    Tag inner = around;
    for (StructureType type : ElementTypes.of(element, second)) {
      if (second && Containment.joins(inner, type)) {
        continue;
      }
      if (second && Containment.isParted(inner, type)) {
        inner = made(StructureType.GROUP, element, inner);
      }
      inner = made(type, element, inner);
    }
    if (inner != around) {
      tags.put(element, inner);
    }
    if (element.normalName().equals("math")) {
      return inner; // a formula is one, whatever it is made of
    }
    if (element.hasClass("footnote") && inner != around) {
      notes.put("#" + element.id(), element);
    }
    if (element.normalName().equals("dl")) {
      terms(element, inner);
    } else if (inner.type() == StructureType.LI && inner != around) {
      labels.put(element, new Tag(StructureType.LBL, element, inner));
      Tag body = new Tag(StructureType.LBODY, element, inner);
      tags.put(element, body);
      addAll(element, body);
    } else if (inner.type() == StructureType.TOCI && inner != around) {
      labels.put(element, new Tag(StructureType.LBL, element, inner));
      addAll(element, inner);
    } else if (element.normalName().equals("figure")) {
      figure(element, inner);
    } else {
      addAll(element, inner);
    }
    return inner;
  }

  private Tag made(StructureType type, Element element, Tag around) {
    return new Tag(type, element, fitting(around, type, element));
  }

  private void addAll(Element element, Tag tag) {
    for (Element child : element.children()) {
      add(child, tag);
    }
  }

  /** A term and what is said of it are an item each (ISO 32000-1 §14.8.4.3.3). */
  private void terms(Element list, Tag tag) {
    Tag item = null;
    boolean said = true;
    for (Element child : list.children()) {
      boolean term = child.normalName().equals("dt");
      if (item == null || term && said) {
        item = new Tag(StructureType.LI, child, tag);
      }
      said = !term;
      Tag part = new Tag(term ? StructureType.LBL : StructureType.LBODY, child, item);
      tags.put(child, part);
      addAll(child, part);
    }
  }

  /** A caption is that of the table or the picture that is alone in the figure. */
  private void figure(Element figure, Tag tag) {
    for (Element child : figure.children()) {
      if (!child.normalName().equals("figcaption")) {
        add(child, tag);
      }
    }
    Tag captioned = ElementTypes.captioned(figure).map(tags::get).orElse(tag);
    for (Element caption : figure.select("> figcaption")) {
      // there is one in a figure; a table may have brought its own
      Optional<Tag> first =
          captioned.kids().stream().filter(k -> k.type() == StructureType.CAPTION).findFirst();
      if (first.isPresent()) {
        tags.put(caption, first.get());
        addAll(caption, first.get());
      } else {
        add(caption, captioned);
      }
    }
  }

  /**
   * The tag that one of a type may stand in: where only parts may stand, a part is made for it (ISO
   * 32000-1 tables 336 and 337).
   */
  private Tag fitting(Tag around, StructureType type, Element element) {
    return switch (around.type()) {
      case L -> type == StructureType.LI ? around : item(around, element);
      case TOC ->
          type == StructureType.TOCI ? around : new Tag(StructureType.TOCI, element, around);
      case TOCI ->
          type == StructureType.TOC || type == StructureType.REFERENCE
              ? around
              : new Tag(StructureType.P, element, around);
      case TABLE, THEAD, TBODY, TFOOT ->
          type.content() == StructureType.Content.PARTS || type == StructureType.CAPTION
              ? around
              : cell(new Tag(StructureType.TR, element, around), element);
      case TR ->
          type == StructureType.TH || type == StructureType.TD ? around : cell(around, element);
      default -> around;
    };
  }

  private static Tag item(Tag list, Element element) {
    return new Tag(StructureType.LBODY, element, new Tag(StructureType.LI, element, list));
  }

  private static Tag cell(Tag row, Element element) {
    return new Tag(StructureType.TD, element, row);
  }
}
