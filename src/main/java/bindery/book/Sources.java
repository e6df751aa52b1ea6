package bindery.book;

import bindery.report.Place;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Numbers the elements of a finished book, and finds them again by their numbers. */
public final class Sources {
  private final Map<Element, Source> numbers = new IdentityHashMap<>();
  private final Map<String, List<Element>> sections = new HashMap<>();

  private Optional<Element> body = Optional.empty();

  private Sources() {}

  /** Those of no book: every place is nowhere. */
  public static Sources none() {
    return new Sources();
  }

  /** Those of a book whose tree nobody changes any more. */
  public static Sources of(Book book) {
    Sources sources = new Sources();
    sources.body = Optional.of(book.tree().body());
    for (Element section : book.tree().body().children()) {
      String id = section.id().isEmpty() ? "#" + sources.sections.size() : section.id();
      List<Element> elements = List.copyOf(section.getAllElements());
      sources.sections.put(id, elements);
      for (int i = 0; i < elements.size(); i++) {
        sources.numbers.put(elements.get(i), new Source(id, i));
      }
    }
    return sources;
  }

  /** What holds the sections; empty for no book. */
  public Optional<Element> body() {
    return body;
  }

  /** How many elements a section has. */
  public int elements(String section) {
    return sections.getOrDefault(section, List.of()).size();
  }

  /** The number of the element, or of the nearest around it that stands in a section. */
  public Source of(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      Source source = numbers.get(e);
      if (source != null) {
        return source;
      }
    }
    return Source.NONE;
  }

  /** The element with a number; empty where the book has none such. */
  public Optional<Element> element(Source source) {
    List<Element> elements = sections.getOrDefault(source.section(), List.of());
    return source.element() < elements.size()
        ? Optional.of(elements.get(source.element()))
        : Optional.empty();
  }

  /**
   * A character of the book.
   *
   * @param source the element whose own text it is in
   * @param character counted from 0 in the text nodes that are children of the element
   */
  public record At(Source source, int character) {}

  /**
   * Where in the book a character of a text is; it may stand in a text beside it by now.
   *
   * @param character counted from 0 in this text
   */
  public At at(TextNode text, int character) {
    int before = 0;
    for (TextNode other : text.parent().textNodes()) {
      if (other == text) {
        break;
      }
      before += other.getWholeText().length();
    }
    return new At(of(text.parent()), before + character);
  }

  /**
   * The place in the manuscript that a character was read from: the right line, but the column of
   * the element.
   *
   * @param character counted as {@link At} does; negative for none
   */
  public Place place(Source source, int character) {
    Place start = place(source);
    Optional<Element> element = element(source);
    if (character < 0 || element.isEmpty() || start.line() == 0) {
      return start;
    }
    ReadText text = new ReadText(Places.owner(element.get()));
    int lines = text.linesBefore(new ReadText.At(element.get(), character));
    return new Place(start.file(), start.line() + lines, lines == 0 ? start.column() : 1);
  }

  /** The place in the manuscript that an element was read from. */
  public Place place(Source source) {
    return element(source).map(Places::of).orElse(Place.NOWHERE);
  }
}
