package bindery.style.selector;

/**
 * How specific a selector is (Selectors 4 §17).
 *
 * @param ids and so on: counted per selector
 * @param classes with attributes and pseudo-classes
 * @param types with pseudo-elements
 */
public record Specificity(int ids, int classes, int types) implements Comparable<Specificity> {
  static final Specificity ZERO = new Specificity(0, 0, 0);
  static final Specificity ID = new Specificity(1, 0, 0);
  static final Specificity CLASS = new Specificity(0, 1, 0);
  static final Specificity TYPE = new Specificity(0, 0, 1);

  public Specificity plus(Specificity other) {
    return new Specificity(ids + other.ids, classes + other.classes, types + other.types);
  }

  @Override
  public int compareTo(Specificity other) {
    int byId = Integer.compare(ids, other.ids);
    int byClass = byId != 0 ? byId : Integer.compare(classes, other.classes);
    return byClass != 0 ? byClass : Integer.compare(types, other.types);
  }

  @Override
  public String toString() {
    return "(" + ids + "," + classes + "," + types + ")";
  }
}
