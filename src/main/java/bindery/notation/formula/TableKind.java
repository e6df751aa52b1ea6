package bindery.notation.formula;

/**
 * What all tables of a kind have in common.
 *
 * @param name a class of its {@code mtable}, by which styles and setters know it
 * @param numbersRows whether every row may have a number
 */
record TableKind(String name, boolean numbersRows) {

  static TableKind of(String name) {
    return new TableKind(name, false);
  }

  TableKind numbering() {
    return new TableKind(name, true);
  }

  /** The space before a column that is not the first. */
  String space(int column) {
    return switch (name) {
      case "aligned" -> column % 2 == 0 ? "2em" : "0em";
      case "alignedat" -> "0em";
      case "eqnarray" -> "0.2778em";
      case "smallmatrix", "substack" -> "0.3333em";
      default -> "1em";
    };
  }

  String rowSpace() {
    return switch (name) {
      case "aligned", "alignedat", "eqnarray", "gathered", "multlined" -> "0.25em";
      case "cases" -> "0.36em";
      case "smallmatrix", "substack" -> "0.1em";
      default -> "0.16em";
    };
  }

  /** Whether a cell begins after something that is not seen. */
  boolean pads(int column) {
    return (name.equals("aligned") || name.equals("alignedat")) && column % 2 == 1;
  }

  /** The side of a cell; rows of a broken formula go from the left to the right. */
  char side(char given, int row, int rows) {
    if (!name.equals("multlined") || rows < 2) {
      return given;
    }
    return row == 0 ? 'l' : row == rows - 1 ? 'r' : 'c';
  }
}
