package bindery.apparatus.citation;

/**
 * How a cite stands to those before it (CSL 1.0.2, "Choose", position).
 *
 * @param noteOfFirst the note in which the work is first cited; 0 for none
 */
record Position(Kind kind, boolean nearNote, int noteOfFirst) {
  static final Position FIRST = new Position(Kind.FIRST, false, 0);

  enum Kind {
    FIRST,
    SUBSEQUENT,
    IBID_WITH_LOCATOR,
    IBID
  }

  boolean is(String name) {
    return switch (name) {
      case "first" -> kind == Kind.FIRST;
      case "subsequent" -> kind != Kind.FIRST;
      case "ibid-with-locator" -> kind == Kind.IBID_WITH_LOCATOR;
      case "ibid" -> kind == Kind.IBID || kind == Kind.IBID_WITH_LOCATOR;
      case "near-note" -> nearNote;
      default -> false;
    };
  }
}
