package bindery.manuscript;

import bindery.book.Places;
import bindery.manuscript.text.Slugs;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * Gives every section and heading an id that is unique in the book, and remembers by which name its
 * own file knows it: two files may each have a heading "Notes", and a link in each means its own.
 */
final class Anchors {
  private final Report report;
  private final Map<String, Element> taken = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Map<String, String>> byFile = new HashMap<>();
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
    String id = element.id().replaceAll("\\s+", "-");
    element.attr("id", id);
    Element other = taken.putIfAbsent(id, element);
    if (other != null) {
      report.add(
          Problem.error(
              "duplicate-id",
              Places.of(element),
              id,
              "this id is given twice, here and at " + Places.of(other) + ":",
              "change one of them"));
      return;
    }
    remember(element, id, id);
  }

  private void name(Element element) {
    Element titled = isSection(element) ? element.selectFirst("> h1") : element;
    String[] classes = element.className().split(" ");
    String title = titled == null ? "" : words(titled);
    String slug = Slugs.of(title, isSection(element) ? classes[0] : "section");
    String id = slug;
    while (taken.containsKey(id)) {
      id = slug + "-" + (counts.merge(slug, 1, Integer::sum) + 1);
    }
    taken.put(id, element);
    element.attr("id", id);
    remember(element, slug, id);
  }

  /** A heading's words, without calls of notes. */
  static String words(Element heading) {
    Element plain = heading.clone();
    plain.select(".noteref").remove();
    return plain.text();
  }

  private void remember(Element element, String slug, String id) {
    byFile.computeIfAbsent(Places.of(element).file(), f -> new HashMap<>()).putIfAbsent(slug, id);
  }

  /** The id that a file's own name for an anchor stands for. */
  Optional<String> in(String file, String name) {
    return Optional.ofNullable(byFile.getOrDefault(file, Map.of()).get(name));
  }

  boolean has(String id) {
    return taken.containsKey(id);
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
      first.attr("id", Slugs.of(file.replaceFirst("\\.[^.]*$", ""), "file"));
      name(first);
    }
    return Optional.of(first.id());
  }
}
