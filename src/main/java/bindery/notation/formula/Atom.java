package bindery.notation.formula;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An atom of a formula (The TeXbook, chapter 17).
 *
 * @param element what it is in MathML; null where it has parts
 * @param type its class
 * @param operator the {@code mo} that may carry the space beside the atom
 * @param limits where its scripts stand
 * @param parts what stands in its place, where a command was to the rest of its group
 */
record Atom(
    Element element, TexClass type, Optional<Element> operator, Limits limits, List<Atom> parts) {

  /** Where the scripts of an atom stand. */
  enum Limits {
    BESIDE,
    /** Under and over it in displays, beside it in text. */
    IN_DISPLAYS,
    UNDER_AND_OVER
  }

  static Atom of(Element element, TexClass type) {
    Optional<Element> operator = element.nameIs("mo") ? Optional.of(element) : Optional.empty();
    return new Atom(element, type, operator, Limits.BESIDE, List.of());
  }

  static Atom ord(Element element) {
    return new Atom(element, TexClass.ORD, Optional.empty(), Limits.BESIDE, List.of());
  }

  static Atom operator(Element mo, TexClass type) {
    return new Atom(mo, type, Optional.of(mo), Limits.BESIDE, List.of());
  }

  /** What is no atom to its neighbours, such as a space. */
  static Atom none(Element element) {
    return new Atom(element, TexClass.NONE, Optional.empty(), Limits.BESIDE, List.of());
  }

  /** Nothing is to be seen of it. */
  static Atom nothing() {
    return parts(List.of());
  }

  static Atom parts(List<Atom> parts) {
    return new Atom(null, TexClass.NONE, Optional.empty(), Limits.BESIDE, parts);
  }

  boolean hasParts() {
    return element == null;
  }

  Atom with(TexClass other) {
    return new Atom(element, other, operator, limits, parts);
  }

  Atom with(Limits other) {
    return new Atom(element, type, operator, other, parts);
  }

  /** The same class and operator for what was built around it. */
  Atom within(Element around) {
    return new Atom(around, type, operator, Limits.BESIDE, parts);
  }
}
