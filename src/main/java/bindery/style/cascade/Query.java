package bindery.style.cascade;

import bindery.report.Report;
import bindery.style.Pseudo;
import bindery.style.css.BadValue;
import bindery.style.css.SheetParser;
import bindery.style.selector.EarlierSelector;
import bindery.style.selector.Selector;
import bindery.style.selector.SelectorReader;
import bindery.style.selector.Simple;
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

  private Query(Selector selector, Optional<String> earlier) {
    this.selector = selector;
    this.earlier = earlier;
  }

  /** The selectors of a list; none if one of them is not understood, for then all are void. */
  public static List<Query> list(String selectors) {
    Report unheard = new Report();
    List<CSSStyleRule> rules =
        new SheetParser("", unheard, List.of()).parse(selectors + "{top:0}").getAllStyleRules();
    if (rules.size() != 1) {
      return List.of();
    }
    SelectorReader reader = new SelectorReader(unheard);
    List<Query> out = new ArrayList<>();
    try {
      for (CSSSelector selector : rules.get(0).getAllSelectors()) {
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
    return selector.specificity().ids();
  }

  public int classes() {
    return selector.specificity().classes();
  }

  public int types() {
    return selector.specificity().types();
  }

  /** By specificity. */
  @Override
  public int compareTo(Query other) {
    return selector.specificity().compareTo(other.selector.specificity());
  }
}
