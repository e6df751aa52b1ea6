package bindery.typeset.compositor;

import bindery.book.Section;
import bindery.style.cascade.Cascade;
import bindery.typeset.galley.Galley;
import bindery.typeset.section.Answers;
import bindery.typeset.section.AskedAnswers;
import bindery.typeset.section.BookContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The galleys of an edition, kept from pass to pass and from build to build. A section that says
 * the same, looks the same and is given the same answers gets the galley that it had.
 */
public final class GalleyStore {
  private final SectionSetter setter;
  private final AtomicInteger set = new AtomicInteger();
  private Map<Key, List<Galley>> known = new ConcurrentHashMap<>();
  private Map<Key, List<Galley>> before = Map.of();
  private String outline = "";

  /**
   * All that a galley follows from, but for what it asks.
   *
   * @param text of the section, with its markup
   * @param position what of the sections around it decides about its style; mostly nothing
   */
  private record Key(String text, String position, double measure, double pageDepth) {}

  public GalleyStore(SectionSetter setter) {
    this.setter = setter;
  }

  /** A build begins: what it does not ask for is forgotten when the next begins. */
  public void begin(BookContext book) {
    before = known;
    known = new ConcurrentHashMap<>();
    outline =
        book.book().tree().body().children().stream()
            .map(e -> e.tagName() + "." + e.className())
            .collect(Collectors.joining(" "));
  }

  /**
   * The galley of a section. Any number of threads may ask, each for other sections.
   *
   * @param measure width of the type area, points
   * @param pageDepth its height
   */
  public Galley galley(
      Section section,
      BookContext book,
      Cascade cascade,
      Answers answers,
      double measure,
      double pageDepth) {
    Key key = key(section.element(), cascade, measure, pageDepth);
    List<Galley> kept =
        known.computeIfAbsent(
            key, k -> new CopyOnWriteArrayList<>(before.getOrDefault(k, List.of())));
    Optional<Galley> holds =
        kept.stream().filter(galley -> AskedAnswers.hold(galley.asked(), answers)).findFirst();
    if (holds.isPresent()) {
      return holds.get();
    }
    Galley made = setter.set(section, book, answers, measure, pageDepth);
    set.incrementAndGet();
    kept.add(made);
    return made;
  }

  private Key key(Element section, Cascade cascade, double measure, double pageDepth) {
    String position =
        cascade.asksPosition(section) ? section.elementSiblingIndex() + " of " + outline : "";
    return new Key(section.outerHtml(), position, measure, pageDepth);
  }

  /** How many galleys have been set so far, and not found. */
  public int set() {
    return set.get();
  }
}
