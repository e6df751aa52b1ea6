package bindery.style.selector;

import bindery.style.Pseudo;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A complex selector (Selectors 4 §3.1), its parts from right to left, as it is matched.
 *
 * @param subject what is asked of the element itself
 * @param relations what is asked of elements around it, each seen from the one before
 * @param pseudo the pseudo-element that is styled instead of the element
 */
public record Selector(List<Simple> subject, List<Relation> relations, Optional<Pseudo> pseudo) {
  public enum Combinator {
    DESCENDANT,
    CHILD,
    NEXT,
    SUBSEQUENT
  }

  public record Relation(Combinator combinator, List<Simple> compound) {
    /** Whether it is to a sibling. */
    boolean beside() {
      return combinator == Combinator.NEXT || combinator == Combinator.SUBSEQUENT;
    }
  }

  /** How an attempt to match went, and what need not be tried again. */
  private enum Outcome {
    MATCH,
    /** Another ancestor or sibling may still match. */
    NOT_HERE,
    /** No sibling further left will. */
    NO_SIBLING,
    /** No ancestor further up will: the search is over. */
    NEVER
  }

  public boolean matches(Element element) {
    return all(subject, element) && match(0, element) == Outcome.MATCH;
  }

  /**
   * Whether what this says of an element, or of something in it, may depend on the element's
   * siblings. Errs towards yes.
   */
  public boolean asksPosition(Element element) {
    if (asks(subject, element)) {
      return true;
    }
    List<Simple> right = subject;
    for (Relation relation : relations) {
      if (relation.beside() && fits(right, element) || asks(relation.compound(), element)) {
        return true;
      }
      right = relation.compound();
    }
    return false;
  }

  /** Whether it asks where elements stand among their siblings. */
  public boolean asksPositions() {
    return subject.stream().anyMatch(Simple::asksPosition)
        || relations.stream()
            .anyMatch(r -> r.beside() || r.compound().stream().anyMatch(Simple::asksPosition));
  }

  private static boolean asks(List<Simple> compound, Element element) {
    return compound.stream().anyMatch(Simple::asksPosition) && fits(compound, element);
  }

  /** Whether all but what is asked of its position is true of an element. */
  private static boolean fits(List<Simple> compound, Element element) {
    return compound.stream().allMatch(s -> s.asksPosition() || s.matches(element));
  }

  public Specificity specificity() {
    Specificity sum = sum(subject);
    for (Relation relation : relations) {
      sum = sum.plus(sum(relation.compound()));
    }
    return pseudo.isPresent() ? sum.plus(Specificity.TYPE) : sum;
  }

  private static Specificity sum(List<Simple> compound) {
    return compound.stream().map(Simple::specificity).reduce(Specificity.ZERO, Specificity::plus);
  }

  private static boolean all(List<Simple> compound, Element element) {
    for (int i = 0; i < compound.size(); i++) { // asked so often that an iterator is felt
      if (!compound.get(i).matches(element)) {
        return false;
      }
    }
    return true;
  }

  private Outcome match(int index, Element element) {
    if (index == relations.size()) {
      return Outcome.MATCH;
    }
    return switch (relations.get(index).combinator()) {
      case DESCENDANT -> descendant(index, element);
      case CHILD -> {
        Element parent = Family.parent(element);
        if (parent == null) {
          yield Outcome.NEVER;
        }
        Outcome outcome = step(index, parent);
        boolean settled = outcome == Outcome.MATCH || outcome == Outcome.NEVER;
        yield settled ? outcome : Outcome.NO_SIBLING;
      }
      case NEXT -> {
        Element before = element.previousElementSibling();
        yield before == null ? Outcome.NO_SIBLING : step(index, before);
      }
      case SUBSEQUENT -> subsequent(index, element);
    };
  }

  private Outcome descendant(int index, Element element) {
    for (Element at = Family.parent(element); at != null; at = Family.parent(at)) {
      Outcome outcome = step(index, at);
      if (outcome == Outcome.MATCH || outcome == Outcome.NEVER) {
        return outcome;
      }
    }
    return Outcome.NEVER;
  }

  private Outcome subsequent(int index, Element element) {
    for (Element at = element.previousElementSibling();
        at != null;
        at = at.previousElementSibling()) {
      Outcome outcome = step(index, at);
      if (outcome != Outcome.NOT_HERE) {
        return outcome;
      }
    }
    return Outcome.NO_SIBLING;
  }

  private Outcome step(int index, Element element) {
    return all(relations.get(index).compound(), element)
        ? match(index + 1, element)
        : Outcome.NOT_HERE;
  }
}
