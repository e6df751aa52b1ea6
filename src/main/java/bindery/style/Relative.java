package bindery.style;

/**
 * A specified value whose computed value depends on the element it stands at (CSS Cascade 4 §4.4).
 */
interface Relative<T> {
  T absolute(Context context);
}
