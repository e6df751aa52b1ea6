package bindery.style.property;

/**
 * A specified value whose computed value depends on the element it stands at (CSS Cascade 4 §4.4).
 */
public interface Relative<T> {
  T absolute(Context context);
}
