package bindery.art;

/** A picture that cannot be used, and why, in words for the author. */
final class BadPicture extends Exception {
  private static final long serialVersionUID = 1L;

  private final String kind;
  private final String todo;
  private final int line;
  private final int column;

  BadPicture(String kind, String what, String todo) {
    this(kind, what, todo, 0, 0);
  }

  /**
   * @param line in the picture's own file, counted from 1, or 0
   */
  BadPicture(String kind, String what, String todo, int line, int column) {
    super(what, null, false, false);
    this.kind = kind;
    this.todo = todo;
    this.line = line;
    this.column = column;
  }

  static BadPicture broken(String what) {
    return new BadPicture("broken-picture", what, "save or download it again");
  }

  String kind() {
    return kind;
  }

  String todo() {
    return todo;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
