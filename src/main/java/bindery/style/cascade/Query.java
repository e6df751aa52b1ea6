package bindery.style.cascade;

import bindery.report.Report;
import bindery.style.Pseudo;
import bindery.style.css.BadValue;
import bindery.style.css.SheetParser;
import bindery.style.selector.AncestorNames;
import bindery.style.selector.EarlierSelector;
import bindery.style.selector.Selector;
import bindery.style.selector.SelectorReader;
import bindery.style.selector.Simple;
import bindery.style.selector.Specificity;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A selector by itself, to be asked of elements. */
public final class Query implements Comparable<Query> {
  private final Selector selector;
  private final Optional<String> earlier;
  private final Specificity specificity;
  private final long around;

  private Query(Selector selector, Optional<String> earlier) {
    this.selector = selector;
    this.specificity = selector.specificity();
    this.earlier = earlier;
    this.around = AncestorNames.askedBy(selector);
  }

  /**
   * The selectors of lists, for each of them; none of a list of which one is not understood, for
   * then all of it are void.
   */
  public static List<List<Query>> lists(List<String> selectors) {
    StringBuilder css = new StringBuilder();
    for (int i = 0; i < selectors.size(); i++) {
      css.append(selectors.get(i)).append("{top:").append(i).append("}\n");
    }
    List<CSSStyleRule> rules = rules(css.toString());
    boolean all = rules.size() == selectors.size();
    for (int i = 0; all && i < rules.size(); i++) {
      List<CSSDeclaration> marks = rules.get(i).getAllDeclarations();
      all = marks.size() == 1 && marks.get(0).getExpressionAsCSSString().equals("" + i);
    }
    if (all) {
      return rules.stream().map(Query::of).toList();
    }
    // One that cannot be read takes others with it, so each is read alone.
    return selectors.stream()
        .map(list -> rules(list + "{top:0}"))
        .map(alone -> alone.size() == 1 ? of(alone.get(0)) : List.<Query>of())
        .toList();
  }

  private static List<CSSStyleRule> rules(String css) {
    return new SheetParser("", new Report(), List.of()).parse(css).getAllStyleRules();
  }

  private static List<Query> of(CSSStyleRule rule) {
    SelectorReader reader = new SelectorReader(new Report());
    List<Query> out = new ArrayList<>();
    try {
      for (CSSSelector selector : rule.getAllSelectors()) {
        out.add(new Query(reader.one(selector, true), EarlierSelector.of(selector)));
      }
    } catch (BadValue notUnderstood) {
      return List.of();
    }
    return out;
  }

  /** Whether the element, or its pseudo-element, is meant. */
  public boolean matches(Element element) {
    return selector.matches(element);
  }

  /**
   * Whether an element may be meant.
   *
   * @param names that stand round it, of {@link AncestorNames#around}
   */
  public boolean mayMatch(long names) {
    return (names & around) == around;
  }

  /** The pseudo-element that is meant. */
  public Optional<Pseudo> pseudo() {
    return selector.pseudo();
  }

  /** The same in the words of CSS 2.1, if it has them; it is as specific. */
  public Optional<String> inCss21() {
    return earlier;
  }

  /** Whether it asks for what happens on screens only, such as {@code :hover}. */
  public boolean asksForEvents() {
    return selector.subject().stream().anyMatch(Simple.Never.class::isInstance)
        || selector.relations().stream()
            .flatMap(relation -> relation.compound().stream())
            .anyMatch(Simple.Never.class::isInstance);
  }

  /**
   * A word that elements must have to be meant: {@code #id}, {@code .class} or an element's name;
   * {@code *} where any may be.
   */
  public String key() {
    String key = "*";
    for (Simple simple : selector.subject()) {
      if (simple instanceof Simple.Id id) {
        return "#" + id.id();
      } else if (simple instanceof Simple.ClassName name) {
        key = "." + name.name();
      } else if (simple instanceof Simple.Type type && key.equals("*")) {
        key = type.name();
      }
    }
    return key;
  }

  /** Specificity (Selectors 4 §17). */
  public int ids() {
    return specificity.ids();
  }

  public int classes() {
    return specificity.classes();
  }

  public int types() {
    return specificity.types();
  }

  /** By specificity. */
  @Override
  public int compareTo(Query other) {
    return specificity.compareTo(other.specificity);
  }
}
