package bindery.book;

import bindery.report.Place;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

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
   * The last element, in the order of the book, that begins on a line of a file or above it; empty
   * where nothing of the file is in the book.
   */
  public Optional<Source> at(String file, int line) {
    Source found = null;
    int nearest = 0;
    for (Element section : body.map(Element::children).orElseGet(Elements::new)) {
      for (Element element : section.getAllElements()) {
        Place place = Places.of(element);
        boolean near = place.line() >= nearest && place.line() <= line;
        if (near && place.file().equals(file)) {
          nearest = place.line();
          found = numbers.get(element);
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** The place in the manuscript that an element was read from. */
  public Place place(Source source) {
    return element(source).map(Places::of).orElse(Place.NOWHERE);
  }
}
