package bindery.typeset.compositor;

import bindery.book.SameText;
import bindery.book.Section;
import bindery.style.cascade.Cascade;
import bindery.typeset.galley.Galley;
import bindery.typeset.section.Answers;
import bindery.typeset.section.AskedAnswers;
import bindery.typeset.section.BookContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The galleys of an edition, kept from pass to pass and from build to build. A section that says
 * the same, looks the same and is given the same answers gets the galley that it had.
 */
public final class GalleyStore {
  private final SectionSetter setter;
  private final Cascade cascade;
  private final AtomicInteger set = new AtomicInteger();
  private List<Shelf> shelves = List.of();

  /**
   * The galleys of one section of the book, each for other answers.
   *
   * @param position what of the sections around it decides about its style; mostly nothing
   */
  private record Shelf(
      Element section,
      String position,
      Room room,
      List<Galley> galleys,
      AtomicReference<BrokenBefore> paragraphs) {
    static Shelf empty(Element section, String position, Room room) {
      AtomicReference<BrokenBefore> none = new AtomicReference<>(BrokenBefore.none());
      return new Shelf(section, position, room, new CopyOnWriteArrayList<>(), none);
    }

    /** The paragraphs, as the section is set once more. */
    BrokenBefore next() {
      return paragraphs.getAndUpdate(BrokenBefore::next);
    }

    /** Whether galleys of the other follow from the same, but for what they ask. */
    boolean isLike(Shelf other) {
      return position.equals(other.position)
          && room.equals(other.room)
          && SameText.of(section, other.section);
    }
  }

  /**
   * The room that a section has, in points.
   *
   * @param measure width of its type area
   * @param pageDepth its height
   * @param outward how far into the outer margin a box may stand out
   */
  public record Room(double measure, double pageDepth, double outward) {}

  public GalleyStore(SectionSetter setter, Cascade cascade) {
    this.setter = setter;
    this.cascade = cascade;
  }

  /**
   * A build begins. Galleys of the build before are looked through for what this book has again;
   * the others are forgotten.
   *
   * @param rooms of its sections
   * @param changed ids of sections that have been changed where they stand
   */
  public void begin(BookContext book, List<Room> rooms, Set<String> changed) {
    List<Element> sections = book.book().tree().body().children();
    String outline =
        sections.stream()
            .map(section -> section.tagName() + "." + section.className())
            .collect(Collectors.joining(" "));
    Map<String, List<Shelf>> before =
        shelves.stream().collect(Collectors.groupingBy(shelf -> shelf.section().id()));
    List<Shelf> now = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Element section = sections.get(i);
      String position = cascade.asksPosition(section) ? i + " of " + outline : "";
      Shelf shelf = Shelf.empty(section, position, rooms.get(i));
      List<Shelf> own = before.getOrDefault(section.id(), List.of());
      own.stream()
          .filter(shelf::isLike)
          .filter(same -> !changed.contains(same.section().id()))
          .findFirst()
          .ifPresent(same -> shelf.galleys().addAll(same.galleys()));
      own.stream().findFirst().ifPresent(same -> shelf.paragraphs().set(same.next()));
      now.add(shelf);
    }
    shelves = List.copyOf(now);
  }

  /**
   * The galley of a section. Any number of threads may ask, each for other sections.
   *
   * @param number of the section in the book, from 0
   */
  public Galley galley(int number, Section section, BookContext book, Answers answers) {
    Shelf shelf = shelves.get(number);
    Optional<Galley> holds =
        shelf.galleys().stream()
            .filter(galley -> AskedAnswers.hold(galley.asked(), answers))
            .findFirst();
    if (holds.isPresent()) {
      return holds.get();
    }
    Galley made = setter.set(section, book, answers, shelf.room(), shelf.next());
    set.incrementAndGet();
    shelf.galleys().add(made);
    return made;
  }

  /** How many galleys have been set so far, and not found. */
  public int set() {
    return set.get();
  }
}
