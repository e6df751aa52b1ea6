package bindery.apparatus.index;

import java.util.List;

/**
 * What one mark asks of the index.
 *
 * @param levels of its entry, from the outermost; none of them empty
 * @param use what the place of the mark is to the entry
 * @param main whether the book says most of the matter there
 * @param other the entry to look up, as it is shown; empty unless the use is to refer to it
 */
record Term(List<Level> levels, Use use, boolean main, List<Level> other) {
  /** What a mark is there for. */
  enum Use {
    PLACE,
    RANGE_START,
    RANGE_END,
    SEE,
    SEE_ALSO;

    boolean refers() {
      return this == SEE || this == SEE_ALSO;
    }
  }

  /** The words of its levels. */
  List<String> path() {
    return levels.stream().map(Level::text).toList();
  }
}
