package bindery.style.selector;

import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.Pseudo;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.ComponentReader;
import bindery.style.selector.Selector.Combinator;
import bindery.style.selector.Selector.Relation;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberFunctionLike;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorMemberPseudoIs;
import com.helger.css.decl.CSSSelectorMemberPseudoWhere;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** From ph-css's selectors to ours. */
public final class SelectorReader {
  /** Parts of one selector; more is an attack, for matching takes steps back. */
  private static final int LONGEST = 24;

  private final Report report;

  public SelectorReader(Report report) {
    this.report = report;
  }

  /**
   * A rule's selectors; empty, with a problem, if one is bad, for then all are (Selectors 4 §4.1).
   */
  public List<Selector> read(List<CSSSelector> selectors, Function<CSSSelector, Place> place) {
    List<Selector> out = new ArrayList<>();
    for (CSSSelector selector : selectors) {
      try {
        out.add(one(selector, true));
      } catch (BadValue bad) {
        report.add(
            Problem.warning(
                "css-selector",
                place.apply(selector),
                selector.getAsCSSString(),
                bad.hasReason() ? bad.getMessage() : "a selector that Bindery does not know",
                bad.todo()));
        return List.of();
      }
    }
    return out;
  }

  /** One selector of a list. */
  public Selector one(CSSSelector selector, boolean pseudoElements) throws BadValue {
    List<List<Simple>> compounds = new ArrayList<>();
    List<Combinator> combinators = new ArrayList<>();
    List<Simple> compound = new ArrayList<>();
    Pseudo pseudo = null;
    for (ICSSSelectorMember member : selector.getAllMembers()) {
      if (pseudo != null) {
        throw BadValue.because(
            "a pseudo-element must stand last", "leave out what comes behind it");
      }
      if (member instanceof ECSSSelectorCombinator sign) {
        compounds.add(compound);
        compound = new ArrayList<>();
        combinators.add(combinator(sign));
        continue;
      }
      Optional<Pseudo> found = Pseudos.element(text(member));
      if (found.isPresent() && pseudoElements) {
        pseudo = found.get();
      } else {
        simple(member).ifPresent(compound::add);
      }
    }
    compounds.add(compound);
    if (compounds.size() > LONGEST) {
      throw BadValue.because("a selector of more than " + LONGEST + " parts", "use a class");
    }
    List<Relation> relations = new ArrayList<>();
    for (int i = combinators.size() - 1; i >= 0; i--) {
      relations.add(new Relation(combinators.get(i), List.copyOf(compounds.get(i))));
    }
    return new Selector(
        List.copyOf(compound),
        Collections.unmodifiableList(relations),
        Optional.ofNullable(pseudo));
  }

  private static Combinator combinator(ECSSSelectorCombinator sign) {
    return switch (sign) {
      case GREATER -> Combinator.CHILD;
      case PLUS -> Combinator.NEXT;
      case TILDE -> Combinator.SUBSEQUENT;
      case BLANK -> Combinator.DESCENDANT;
    };
  }

  private static String text(ICSSSelectorMember member) {
    return member instanceof CSSSelectorSimpleMember simple ? simple.getValue() : "";
  }

  /** Nothing for {@code *}, which asks nothing. */
  private Optional<Simple> simple(ICSSSelectorMember member) throws BadValue {
    if (member instanceof CSSSelectorSimpleMember plain) {
      return plain(plain.getValue());
    }
    if (member instanceof CSSSelectorAttribute attribute) {
      return Optional.of(attribute(attribute));
    }
    if (member instanceof CSSSelectorMemberNot not) {
      return Optional.of(new Simple.AnyOf(inner(not.getAllSelectors()), true, true));
    }
    if (member instanceof CSSSelectorMemberPseudoIs is) {
      return Optional.of(new Simple.AnyOf(inner(is.getAllSelectors()), false, true));
    }
    if (member instanceof CSSSelectorMemberPseudoWhere where) {
      return Optional.of(new Simple.AnyOf(inner(where.getAllSelectors()), false, false));
    }
    if (member instanceof CSSSelectorMemberFunctionLike function) {
      String name = function.getFunctionName().replace("(", "").toLowerCase(Locale.ROOT);
      return Optional.of(
          Pseudos.function(name, function.getParameterExpression().getAsCSSString()));
    }
    throw BadValue.because(
        "Bindery does not know the selector ‘" + member.getAsCSSString() + "’", "use a class");
  }

  private List<Selector> inner(Iterable<CSSSelector> selectors) throws BadValue {
    List<Selector> out = new ArrayList<>();
    for (CSSSelector selector : selectors) {
      out.add(one(selector, false));
    }
    return List.copyOf(out);
  }

  private static Optional<Simple> plain(String text) throws BadValue {
    if (text.equals("*") || text.endsWith("|*")) {
      return Optional.empty();
    }
    if (text.startsWith("#")) {
      return Optional.of(new Simple.Id(unescape(text.substring(1))));
    }
    if (text.startsWith(".")) {
      return Optional.of(new Simple.ClassName(unescape(text.substring(1))));
    }
    if (text.startsWith(":")) {
      return Optional.of(Pseudos.plain(text));
    }
    if (text.endsWith("%") || !Character.isLetter(text.charAt(0)) && text.charAt(0) != '\\') {
      throw BadValue.unknown();
    }
    String local = text.substring(text.indexOf('|') + 1);
    return Optional.of(new Simple.Type(unescape(local).toLowerCase(Locale.ROOT)));
  }

  /** A namespace stands for its prefix, as attributes have it in the tree. */
  private static Simple attribute(CSSSelectorAttribute attribute) throws BadValue {
    String prefix = Optional.ofNullable(attribute.getNamespacePrefix()).orElse("");
    String space = prefix.replace("|", "").replace("*", "");
    String name = unescape(attribute.getAttrName());
    String operator = attribute.getOperator() == null ? "" : attribute.getOperator().getName();
    String value = Optional.ofNullable(attribute.getAttrValue()).orElse("");
    List<Component> parsed = ComponentReader.read(value);
    if (!parsed.isEmpty() && parsed.get(0) instanceof Component.Quoted quoted) {
      value = quoted.text();
    } else {
      value = unescape(value);
    }
    return new Simple.Attribute(space.isEmpty() ? name : space + ":" + name, operator, value);
  }

  private static String unescape(String name) throws BadValue {
    if (name.indexOf('\\') < 0) {
      return name;
    }
    List<Component> parsed = ComponentReader.read(name);
    if (parsed.size() == 1 && parsed.get(0) instanceof Component.Word word) {
      return word.name();
    }
    throw BadValue.because("‘" + name + "’ is no name", "use letters, digits and hyphens");
  }

  /** Told by {@link Pseudos} too. */
  public static BadValue unknown(String typed, List<String> known) {
    return BadValue.because(
        "Bindery does not know ‘" + typed + "’",
        NearestName.hint(typed, known, "use a class instead"));
  }
}
