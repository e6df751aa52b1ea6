package bindery.style.property;

/** Computed values of a parent, as far as a child's own refer to them. */
public interface Inherited {
  <T> T get(Longhand<T> longhand);

  /** Size of the type, points. */
  double size();

  /** Line height, points. */
  double leading();
}
