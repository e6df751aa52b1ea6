package bindery.typeset.section;

import bindery.art.Picture;
import bindery.book.Book;
import bindery.book.OutsideFormulas;
import bindery.book.Sources;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** A finished book, and what is looked up in it again and again. */
public final class BookContext {
  private final Book book;
  private final Sources sources;
  private final Function<String, Optional<Picture>> pictures;
  private final Map<String, Element> byId = new HashMap<>();

  /**
   * @param pictures a picture by its path; empty when it has been reported why there is none
   */
  public BookContext(Book book, Function<String, Optional<Picture>> pictures) {
    this.book = book;
    this.sources = Sources.of(book);
    this.pictures = pictures;
    for (Element element : OutsideFormulas.select(book.tree(), "[id]")) {
      if (!element.id().isEmpty()) {
        byId.putIfAbsent(element.id(), element);
      }
    }
  }

  public Book book() {
    return book;
  }

  public Sources sources() {
    return sources;
  }

  public Optional<Element> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Picture> picture(String path) {
    return pictures.apply(path);
  }
}
