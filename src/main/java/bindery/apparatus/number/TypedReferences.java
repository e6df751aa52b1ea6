package bindery.apparatus.number;

import bindery.book.Book;
import bindery.book.Numbering.Kind;
import bindery.book.OutsideFormulas;
import bindery.book.Places;
import bindery.book.Role;
import bindery.book.Section;
import bindery.language.Language;
import bindery.language.Names;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Makes links of references that their author typed by hand, “see Chapter 5”, “Figure 2.3”, where
 * it is certain what they mean: the book has one thing with this number, and no words follow that
 * make it another book's. Where the book has fewer chapters than that, one {@code typed-reference}
 * warning says so.
 */
public final class TypedReferences {
  private static final Set<String> NOT_IN =
      Set.of("a", "code", "pre", "kbd", "samp", "var", "math", "h1", "h2", "h3", "h4", "h5", "h6");

  private static final List<String> NOT_IN_CLASSES = List.of("math", "label", "citation");

  private static final Set<Role> SILENT =
      Set.of(Role.TITLE_PAGE, Role.HALF_TITLE, Role.COPYRIGHT, Role.CONTENTS, Role.BIBLIOGRAPHY);

  private static final List<Kind> COUNTED = List.of(Kind.FIGURE, Kind.TABLE, Kind.LISTING);

  /** Told of by name; of more the message says how many. */
  private static final int MOST_NAMED = 5;

  private final Book book;
  private final Report report;
  private final TypedReferenceWords words;

  /** Ids by kind and number; empty where two things have the same. */
  private final Map<String, String> ids = new HashMap<>();

  private final List<String> missing = new ArrayList<>();
  private Place first = Place.NOWHERE;
  private int chapters;

  private TypedReferences(Book book, Report report) {
    this.book = book;
    this.report = report;
    Names names = Language.of(book.metadata().language()).names();
    this.words = new TypedReferenceWords(names);
  }

  /** Works on the book's own tree, in which all has its number. */
  public static void work(Book book, Report report) {
    new TypedReferences(book, report).work();
  }

  private void work() {
    for (Section section : book.sections()) {
      boolean numbered =
          section.role() == Role.CHAPTER
              || section.role() == Role.APPENDIX
              || section.role() == Role.PART;
      if (numbered) {
        put(section.role().word(), section.element().attr("data-number"), section.id());
      }
      if (section.role() == Role.CHAPTER
          && section.element().attr("data-number").matches("\\d{1,4}")) {
        chapters = Math.max(chapters, Integer.parseInt(section.element().attr("data-number")));
      }
    }
    for (Element element : OutsideFormulas.select(book.tree().body(), "[data-number][id]")) {
      if (element.normalName().matches("h[2-6]")) {
        put("section", element.attr("data-number"), element.id());
      }
      Numbered.of(element)
          .filter(numbered -> COUNTED.contains(numbered.kind()))
          .ifPresent(numbered -> put(numbered.word(), element.attr("data-number"), element.id()));
    }
    if (ids.isEmpty()) {
      return;
    }
    for (Section section : book.sections()) {
      if (!SILENT.contains(section.role())) {
        texts(section.element()).forEach(this::look);
      }
    }
    tell();
  }

  private void put(String kind, String number, String id) {
    if (!number.isEmpty() && !id.isEmpty()) {
      ids.merge(kind + " " + number, id, (one, other) -> "");
    }
  }

  private static List<TextNode> texts(Element section) {
    List<TextNode> texts = new ArrayList<>();
    section.filter(
        (node, depth) -> {
          if (node instanceof Element element && isLeftOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof TextNode text && !text.isBlank()) {
            texts.add(text);
          }
          return FilterResult.CONTINUE;
        });
    return texts;
  }

  private static boolean isLeftOut(Element element) {
    return NOT_IN.contains(element.normalName())
        || element.hasAttr("class") && NOT_IN_CLASSES.stream().anyMatch(element::hasClass);
  }

  private void look(TextNode node) {
    String text = node.getWholeText();
    if (!words.mayBeIn(text)) {
      return;
    }
    Matcher found = words.pattern().matcher(text);
    List<int[]> stretches = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    while (found.find()) {
      List<int[]> further = new ArrayList<>();
      List<String> others = further(found, further);
      boolean several = !further.isEmpty();
      int end = several ? found.end() : words.end(found);
      String kind = words.kind(found);
      String number = words.number(found);
      String id = ids.get(kind + " " + number);
      if (!several && !words.mayBeOne(found) || !words.isOfThisBook(found, end, text)) {
        continue;
      }
      if (id == null) {
        missing(node, kind, number, found, text);
      } else if (!id.isEmpty()) {
        stretches.add(new int[] {found.start(), several ? words.tail(found) : end});
        targets.add(id);
        stretches.addAll(further);
        targets.addAll(others);
      }
    }
    for (int i = stretches.size() - 1; i >= 0; i--) {
      link(node, stretches.get(i)[0], stretches.get(i)[1], targets.get(i));
    }
  }

  /**
   * What the further numbers of a list lead to.
   *
   * @param stretches takes where they stand; none where not all of them are in the book
   */
  private List<String> further(Matcher found, List<int[]> stretches) {
    Matcher numbers = words.further(found);
    List<String> targets = new ArrayList<>();
    while (numbers != null && numbers.find()) {
      String id = ids.getOrDefault(words.kind(found) + " " + numbers.group(), "");
      if (id.isEmpty()) {
        stretches.clear();
        return List.of();
      }
      int tail = words.tail(found);
      stretches.add(new int[] {tail + numbers.start(), tail + numbers.end()});
      targets.add(id);
    }
    return targets;
  }

  private static void link(TextNode node, int from, int to, String id) {
    if (to < node.getWholeText().length()) {
      node.splitText(to);
    }
    TextNode words = from > 0 ? node.splitText(from) : node;
    Element a = new Element("a").addClass(References.CLASS).attr("href", "#" + id);
    Places.put(a, Places.of(words.parent()));
    words.replaceWith(a);
    a.appendChild(words);
  }

  /** Only a chapter that somebody is sent to is missed. */
  private void missing(TextNode node, String kind, String number, Matcher found, String text) {
    boolean beyond =
        kind.equals("chapter") && number.matches("\\d{1,4}") && Integer.parseInt(number) > chapters;
    if (beyond && chapters > 1 && words.sends(text, found.start())) {
      if (missing.isEmpty()) {
        first = Places.of(node.parent());
      }
      missing.add(found.group());
    }
  }

  private void tell() {
    Set<String> names = new HashSet<>();
    List<String> named = missing.stream().filter(names::add).limit(MOST_NAMED).toList();
    if (!named.isEmpty()) {
      String more = names.size() > named.size() ? " and others" : "";
      report.add(
          Problem.warning(
              "typed-reference",
              first,
              String.join(", ", named) + more,
              String.format(
                  Locale.ROOT,
                  "the text sends readers there, but the last chapter is %d:",
                  chapters),
              "check the numbers; a reference such as [](#id) has the right one always"));
    }
  }
}
