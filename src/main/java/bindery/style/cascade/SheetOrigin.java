package bindery.style.cascade;

/** Whose a stylesheet is. */
public enum SheetOrigin {
  /** What HTML's elements are, before any design (CSS Cascade 4 §6.2). */
  USER_AGENT,
  /** The design that Bindery carries, which an author can do nothing about. */
  CARRIED,
  AUTHOR
}
