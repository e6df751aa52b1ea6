package bindery.epub.sheet;

import bindery.epub.sheet.Matches.Hit;
import bindery.style.Pseudo;
import bindery.style.cascade.Query;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The rules of a book in CSS 2.1. No rule here is more specific than the one that it stands for,
 * but for those that win at their elements anyhow: so a second sheet that says the same in today's
 * words wins against this one wherever it should.
 */
final class FirstSheet {
  private static final Set<Pseudo> EARLIER =
      Set.of(Pseudo.BEFORE, Pseudo.AFTER, Pseudo.FIRST_LETTER, Pseudo.FIRST_LINE);

  private final StyledPages pages;
  private final Matches matches;
  private final Set<String> asked;
  private final Predicate<TextDeclaration> exact;
  private final boolean mayGive;
  private final GivenClasses classes;
  private final SmallCaps caps;
  private final Map<SheetRule, List<Raised>> raised = new IdentityHashMap<>();
  private final StringBuilder out = new StringBuilder();

  /**
   * Elements at which a rule stands here with a class of its own, and so above its rank.
   *
   * @param selectors that name them here
   * @param families of the properties that are said there
   */
  record Raised(String selectors, Set<String> families) {}

  /**
   * @param rules all, those under conditions too
   */
  FirstSheet(List<SheetRule> rules, StyledPages pages, Matches matches, SmallCaps caps) {
    this.pages = pages;
    this.matches = matches;
    this.caps = caps;
    this.classes = new GivenClasses(pages.elements());
    this.asked = Families.ofUnknownSelectors(rules);
    this.exact = Families.exact(rules);
    this.mayGive = rules.stream().noneMatch(rule -> rule.selectors().contains("[class"));
    rules.stream().filter(SheetRule::unconditional).forEach(this::write);
  }

  String text() {
    return out.toString();
  }

  /** The classes that elements must have for the sheet to hold. */
  Map<Element, List<String>> classes() {
    return classes.all();
  }

  /**
   * Where a rule stands above its rank: nothing that another rule says of these families may win
   * there, so the second sheet may say the rule there with the same rank.
   */
  List<Raised> raised(SheetRule rule) {
    return raised.getOrDefault(rule, List.of());
  }

  private void write(SheetRule rule) {
    List<List<TextDeclaration>> anywhere = new ArrayList<>();
    BitSet dependent = new BitSet();
    for (TextDeclaration declaration : rule.declarations()) {
      boolean allowed = caps.allows(rule, declaration);
      boolean depends = Translator.isDependent(declaration);
      dependent.set(anywhere.size(), allowed && depends);
      anywhere.add(allowed && !depends ? Translator.translate(declaration, null) : List.of());
    }
    Map<String, List<String>> bases = new LinkedHashMap<>();
    List<String> variants = new ArrayList<>();
    for (Query query : rule.queries()) {
      boolean hidden = query.pseudo().isPresent() && !EARLIER.contains(query.pseudo().get());
      if (hidden) {
        continue;
      }
      if (query.inCss21().isPresent()) {
        RuleVariants found =
            dependent.isEmpty()
                ? new RuleVariants(anywhere, Map.of())
                : RuleVariants.of(
                    said(rule, query, anywhere, dependent), anywhere, parted(rule, query));
        bases
            .computeIfAbsent(text(found.common()), body -> new ArrayList<>())
            .add(query.inCss21().get());
        if (query.ids() == 0) {
          found.others().forEach((body, e) -> variant(rule, query, body, e, variants));
        }
      } else if (!query.asksForEvents()) {
        RuleVariants.groups(said(rule, query, anywhere, dependent))
            .forEach((body, e) -> variant(rule, query, body, e, variants));
      }
    }
    StringBuilder all = new StringBuilder();
    bases.forEach((body, selectors) -> append(all, String.join(", ", selectors), body));
    variants.forEach(all::append);
    boolean media = !rule.groups().isEmpty() && !all.isEmpty();
    out.append(media ? rule.groups().get(0) + " {\n" + all + "}\n" : all);
  }

  /**
   * The declarations about sides that lines run from, where they run to the right at some elements
   * and to the left at others: there it is another property at each.
   */
  private BitSet parted(SheetRule rule, Query query) {
    BitSet parted = new BitSet();
    for (int i = 0; i < rule.declarations().size(); i++) {
      if (PhysicalNames.isSide(rule.declarations().get(i).property())
          && matches.of(query).stream().map(this::rightToLeft).distinct().count() > 1) {
        parted.set(i);
      }
    }
    return parted;
  }

  private boolean rightToLeft(Element element) {
    return pages.style(element).text().rightToLeft();
  }

  /** What is said at each element that is meant; null for what another rule says there anyhow. */
  private Map<Element, List<List<TextDeclaration>>> said(
      SheetRule rule, Query query, List<List<TextDeclaration>> anywhere, BitSet dependent) {
    Map<Element, List<List<TextDeclaration>>> said = new LinkedHashMap<>();
    Hit hit = new Hit(rule, query);
    for (Element element : matches.of(query)) {
      List<List<TextDeclaration>> own = new ArrayList<>(anywhere);
      for (int i = dependent.nextSetBit(0); i >= 0; i = dependent.nextSetBit(i + 1)) {
        TextDeclaration declaration = rule.declarations().get(i);
        own.set(
            i,
            isCovered(declaration, element, hit)
                ? null
                : Translator.translate(declaration, pages.around(element, query.pseudo())));
      }
      for (int i = 0; i < own.size(); i++) {
        if (Translator.isDependent(rule.declarations().get(i)) && isSaidAnew(rule, i, own)) {
          own.set(i, null);
        }
      }
      said.put(element, own);
    }
    return said;
  }

  /** Whether a later declaration of the same rule leaves nothing of this one. */
  private static boolean isSaidAnew(SheetRule rule, int at, List<List<TextDeclaration>> said) {
    for (int i = at + 1; i < said.size(); i++) {
      boolean shown = said.get(i) != null && !said.get(i).isEmpty();
      if (shown && rule.declarations().get(i).covers(rule.declarations().get(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCovered(TextDeclaration declaration, Element element, Hit hit) {
    return matches.above(element, hit).stream()
        .filter(SheetRule::unconditional)
        .flatMap(rule -> rule.declarations().stream())
        .anyMatch(later -> later.covers(declaration));
  }

  private void variant(
      SheetRule rule,
      Query query,
      List<List<TextDeclaration>> body,
      List<Element> all,
      List<String> out) {
    boolean above = query.classes() == 0 && query.ids() == 0;
    List<Element> elements =
        above ? all.stream().filter(e -> wins(body, e, new Hit(rule, query))).toList() : all;
    String text = text(body);
    if (mayGive && !elements.isEmpty() && !text.isEmpty()) {
      StringBuilder one = new StringBuilder();
      String selectors = classes.selectors(query, elements);
      append(one, selectors, text);
      out.add(one.toString());
      if (above) {
        raised
            .computeIfAbsent(rule, r -> new ArrayList<>())
            .add(new Raised(selectors, Set.copyOf(families(body))));
      }
    }
  }

  /** Whether nothing that another rule says of these properties may win there. */
  private boolean wins(List<List<TextDeclaration>> body, Element element, Hit hit) {
    List<String> families = families(body);
    return families.stream().noneMatch(asked::contains)
        && hit.rule().declarations().stream().allMatch(exact)
        && matches.above(element, hit).stream()
            .filter(rule -> rule != hit.rule())
            .flatMap(rule -> rule.declarations().stream())
            .noneMatch(later -> families.contains(later.family()))
        && matches.below(element, hit).stream()
            .filter(rule -> !rule.unconditional())
            .flatMap(rule -> rule.declarations().stream())
            .noneMatch(other -> families.contains(other.family()) && other.important());
  }

  private static List<String> families(List<List<TextDeclaration>> body) {
    return body.stream().flatMap(List::stream).map(TextDeclaration::family).distinct().toList();
  }

  private static String text(List<List<TextDeclaration>> body) {
    StringBuilder text = new StringBuilder();
    body.stream()
        .filter(said -> said != null)
        .flatMap(List::stream)
        .map(TextDeclaration::text)
        .forEach(text::append);
    return text.toString();
  }

  private static void append(StringBuilder to, String selectors, String body) {
    if (!body.isEmpty()) {
      to.append(selectors).append(" {\n").append(body).append("}\n");
    }
  }
}
