package bindery.style.cascade;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.css.SheetParser;
import bindery.style.selector.NameList;
import bindery.style.selector.Selector;
import bindery.style.selector.SelectorReader;
import bindery.style.selector.Simple;
import com.helger.css.decl.AbstractHasTopLevelRules;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.ICSSTopLevelRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The rules of a sheet whose properties are not the book's, such as that of a drawing: selectors
 * are matched and ranked as everywhere (CSS Cascade 4 §6.1), values stay text.
 */
public final class PlainRules {
  /** Steps of matching; a drawing with more rules and elements than these is none by a person. */
  private static final long MOST_STEPS = 10_000_000;

  /** A declaration as it was written; the name is in lower case. */
  public record Declared(String name, String value, boolean important) {}

  private record Ranked(Selector selector, List<Declared> declarations, int order) {
    private static final Comparator<Ranked> WEAKEST_FIRST =
        Comparator.comparing((Ranked r) -> r.selector().specificity())
            .thenComparingInt(Ranked::order);
  }

  private final Report report;
  private final String fileName;
  private final Map<String, List<Ranked>> shelves = new HashMap<>();
  private int count;
  private long steps;

  /**
   * @param fileName for messages
   * @param report hears of what is no CSS, and of selectors that are not known
   */
  public PlainRules(String fileName, Report report) {
    this.fileName = fileName;
    this.report = report;
  }

  /** Adds the rules of a sheet behind those already here; rules for screens are left out. */
  public void add(String css) {
    addAll(new SheetParser(fileName, report, List.of()).parse(css));
  }

  private void addAll(AbstractHasTopLevelRules sheet) {
    for (ICSSTopLevelRule rule : sheet.getAllRules()) {
      if (rule instanceof CSSStyleRule style) {
        style(style);
      } else if (rule instanceof CSSMediaRule media && Conditions.holds(media)) {
        addAll(media);
      } else if (rule instanceof CSSSupportsRule supports && Conditions.holds(supports)) {
        addAll(supports);
      }
    }
  }

  private void style(CSSStyleRule rule) {
    List<Declared> declarations = new ArrayList<>();
    for (CSSDeclaration declaration : rule.getAllDeclarations()) {
      String name = declaration.getProperty();
      declarations.add(
          new Declared(
              name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT),
              declaration.getExpressionAsCSSString(),
              declaration.isImportant()));
    }
    for (Selector selector : new SelectorReader(report).read(rule.getAllSelectors(), this::place)) {
      if (selector.pseudo().isEmpty()) {
        Ranked ranked = new Ranked(selector, declarations, count++);
        shelves.computeIfAbsent(shelf(selector), k -> new ArrayList<>()).add(ranked);
      }
    }
  }

  private Place place(CSSSelector selector) {
    return SheetParser.place(fileName, selector.getSourceLocation());
  }

  private static String shelf(Selector selector) {
    for (Simple simple : selector.subject()) {
      if (simple instanceof Simple.Id id) {
        return "#" + id.id();
      }
      if (simple instanceof Simple.ClassName name) {
        return "." + name.name();
      }
      if (simple instanceof Simple.Type type) {
        return type.name();
      }
    }
    return "*";
  }

  /**
   * What the rules declare for an element, weakest first; important ones are marked, not sorted.
   */
  public List<Declared> of(Element element) {
    if (count == 0) {
      return List.of();
    }
    List<Ranked> found = new ArrayList<>();
    match("*", element, found);
    match(element.normalName(), element, found);
    if (element.hasAttr("id")) {
      match("#" + element.attr("id"), element, found);
    }
    if (element.hasAttr("class")) {
      NameList.of(element.attr("class"), name -> match("." + name, element, found));
    }
    found.sort(Ranked.WEAKEST_FIRST);
    List<Declared> out = new ArrayList<>();
    found.forEach(ranked -> out.addAll(ranked.declarations()));
    return out;
  }

  private void match(String shelf, Element element, List<Ranked> found) {
    for (Ranked candidate : shelves.getOrDefault(shelf, List.of())) {
      if (!step(candidate.selector(), element)) {
        return;
      }
      if (candidate.selector().matches(element)) {
        found.add(candidate);
      }
    }
  }

  /** Counts a selector that is tried; false, and told once, after too many. */
  private boolean step(Selector selector, Element element) {
    long before = steps;
    int siblings = selector.asksPositions() ? element.siblingIndex() : 0;
    steps += 1 + selector.relations().size() + siblings;
    if (steps > MOST_STEPS && before <= MOST_STEPS) {
      report.add(
          Problem.warning(
              "css-selector",
              Place.file(fileName),
              "",
              "its rules and elements are too many; not all rules are applied",
              "write what they say as attributes"));
    }
    return steps <= MOST_STEPS;
  }
}
