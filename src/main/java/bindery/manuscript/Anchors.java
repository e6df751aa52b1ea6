package bindery.manuscript;

import bindery.book.Places;
import bindery.manuscript.text.Slugs;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * Gives every section and heading an id that is unique in the book, and remembers by which name its
 * own file knows it: two files may each have a heading "Notes", and a link in each means its own.
 * Within a file, headings with the same words are counted as GitHub counts them: {@code notes},
 * {@code notes-1}, {@code notes-2}.
 */
final class Anchors {
  private static final String GITHUB = "user-content-";

  private static final Pattern ANGLES = Pattern.compile("<[A-Za-z][^<>]{0,100}>");

  private final Report report;
  private final Map<String, Element> taken = new HashMap<>();
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();
  private final Map<String, Map<String, String>> byFile = new HashMap<>();
  private final Map<String, Map<String, Element>> ownIds = new HashMap<>();

  /** The files that give an id to something. */
  private final Map<String, SortedSet<String>> filesById = new HashMap<>();

  /** How often a name of one file was that of another too. */
  private final Map<String, Integer> others = new HashMap<>();

  private final Map<String, Element> firstOfFile = new HashMap<>();

  private Anchors(Report report) {
    this.report = report;
  }

  static Anchors give(List<Element> sections, Report report) {
    Anchors anchors = new Anchors(report);
    List<Element> nameless = new ArrayList<>();
    for (Element section : sections) {
      NodeTraversor.traverse(
          (node, depth) -> {
            if (node instanceof Element element) {
              anchors.visit(element, nameless);
            }
          },
          section);
    }
    nameless.forEach(anchors::name);
    nameless.forEach(anchors::alias);
    return anchors;
  }

  private void visit(Element element, List<Element> nameless) {
    if (element.attributesSize() > 0 && element.hasAttr("id")) {
      known(element);
    } else if (isSection(element) || isHeading(element)) {
      nameless.add(element);
    }
    firstOfFile.putIfAbsent(Places.of(element).file(), element);
  }

  private static boolean isSection(Element element) {
    return element.parent() == null;
  }

  private static boolean isHeading(Element element) {
    String name = element.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r';
    // The heading of a section is found by the section's id.
    return heading
        && !(name.equals("h1") && element.parent() != null && element.parent().parent() == null);
  }

  private void known(Element element) {
    String name = element.id().replaceAll("\\s+", "-");
    Map<String, Element> own = ownIds.computeIfAbsent(file(element), f -> new HashMap<>());
    Element other = own.putIfAbsent(name, element);
    filesById.computeIfAbsent(name, n -> new TreeSet<>()).add(file(element));
    if (other != null) {
      report.add(
          Problem.warning(
              "duplicate-id",
              Places.of(element),
              name,
              "this id is given twice, and links lead to the first, at " + Places.of(other) + ":",
              "change one of them"));
      take(element, counted(element, name));
      return;
    }
    counts(element).put(name, 0);
    take(element, name);
  }

  private void name(Element element) {
    Element titled = isSection(element) ? element.selectFirst("> h1") : element;
    String[] classes = element.className().split(" ");
    String title = titled == null ? "" : words(titled);
    take(element, counted(element, Slugs.of(title, isSection(element) ? classes[0] : "section")));
    Map<String, String> own = byFile.computeIfAbsent(file(element), f -> new HashMap<>());
    own.putIfAbsent(Slugs.hyphened(title), element.id());
    own.putIfAbsent(Slugs.closed(title), element.id());
  }

  /** Other programs make their ids without words in angle brackets, which they lose. */
  private void alias(Element element) {
    Element titled = isSection(element) ? element.selectFirst("> h1") : element;
    String title = titled == null ? "" : words(titled);
    String shorter = ANGLES.matcher(title).replaceAll("");
    if (!shorter.equals(title)) {
      byFile.get(file(element)).putIfAbsent(Slugs.of(shorter, element.id()), element.id());
    }
  }

  /** The name among those of its file: the first is the slug itself, the second ends with -1. */
  private String counted(Element element, String slug) {
    Map<String, Integer> counts = counts(element);
    String name = slug;
    while (counts.containsKey(name)) {
      name = slug + "-" + counts.merge(slug, 1, Integer::sum);
    }
    counts.put(name, 0);
    return name;
  }

  private Map<String, Integer> counts(Element element) {
    return counts.computeIfAbsent(file(element), f -> new HashMap<>());
  }

  private static String file(Element element) {
    return Places.of(element).file();
  }

  /** Gives an element the id that its file calls it by, or one like it if another file has it. */
  private void take(Element element, String name) {
    String id = name;
    for (int i = others.getOrDefault(name, 1); taken.containsKey(id); i++) {
      id = name + "-" + i;
      others.put(name, i + 1);
    }
    taken.put(id, element);
    element.attr("id", id);
    byFile.computeIfAbsent(file(element), f -> new HashMap<>()).putIfAbsent(name, id);
  }

  /** A heading's words, without calls of notes. */
  static String words(Element heading) {
    Element plain = heading.clone();
    plain.select(".noteref").remove();
    return plain.text();
  }

  /** The id that a file's own name for an anchor stands for. */
  Optional<String> in(String file, String name) {
    Map<String, String> own = byFile.getOrDefault(file, Map.of());
    return forms(name).filter(own::containsKey).map(own::get).findFirst();
  }

  /** The id that a name stands for in a file that does not have it itself. */
  Optional<String> anywhere(String name) {
    return forms(name).filter(taken::containsKey).findFirst();
  }

  /** All ids of the book so far. */
  Set<String> ids() {
    return Collections.unmodifiableSet(taken.keySet());
  }

  /** The id that a name stands for that the author gave to something, in this file or another. */
  Optional<String> given(String file, String name) {
    String id = name.replaceAll("\\s+", "-");
    return filesById.containsKey(id) ? in(file, id).or(() -> anywhere(id)) : Optional.empty();
  }

  /** What has this id in the book. */
  Optional<Element> element(String id) {
    return Optional.ofNullable(taken.get(id));
  }

  /** The files that give this very id to something. */
  List<String> filesWith(String id) {
    return List.copyOf(filesById.getOrDefault(id, new TreeSet<>()));
  }

  /**
   * The forms in which other programs write an anchor: GitHub's with {@code user-content-} before
   * it, any with capitals, and those that keep a hyphen for every space.
   */
  private static Stream<String> forms(String name) {
    String plain = name.startsWith(GITHUB) ? name.substring(GITHUB.length()) : name;
    return Stream.of(name, plain, plain.toLowerCase(Locale.ROOT), Slugs.of(plain, plain));
  }

  /** The id where a file starts; its first element is given one if it has none. */
  Optional<String> start(String file) {
    Element first = firstOfFile.get(file);
    if (first == null) {
      return Optional.empty();
    }
    if (!first.hasAttr("id")) {
      Element section = first.parent();
      boolean opens = first.normalName().equals("h1") && section != null && section.hasAttr("id");
      if (opens) {
        return Optional.of(section.id());
      }
      take(first, counted(first, Slugs.of(file.replaceFirst("\\.[^.]*$", ""), "file")));
    }
    return Optional.of(first.id());
  }
}
