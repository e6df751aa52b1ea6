package bindery.manuscript.quarto;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in a notebook (nbformat 4 and 3).
 *
 * @param language of its code, or empty
 * @param fault where its JSON is no more to be read; -1 if all was read
 */
record Notebook(String language, List<Cell> cells, int fault) {

  /**
   * A string of the notebook's JSON: most are a line with its end.
   *
   * @param from where it begins in the file
   * @param text what it says
   */
  record Piece(int from, int to, String text) {}

  /**
   * A cell.
   *
   * @param kind {@code markdown}, {@code code}, {@code raw}, {@code heading}
   * @param level of a heading
   * @param attached pictures by the names that the cell's text has for them
   */
  record Cell(
      String kind,
      int level,
      List<Piece> source,
      List<Output> outputs,
      Set<String> tags,
      Map<String, Output> attached) {

    String code() {
      return joined(source);
    }
  }

  /**
   * What a cell gave when it was run.
   *
   * @param kind {@code words}, {@code markdown}, {@code formula}, {@code html}, or the ending of a
   *     picture's file: {@code .png}
   */
  record Output(String kind, List<Piece> pieces) {}

  static String joined(List<Piece> pieces) {
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.text()));
    return all.toString();
  }

  /** The first string of a list; what comes of the list has its place. */
  static Optional<Piece> first(List<Piece> pieces) {
    return pieces.stream().findFirst();
  }
}
