package bindery.report;

/**
 * Where in the input something stands.
 *
 * @param file path as the author would type it, relative to the folder it was read from
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in characters; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  /** The input as a whole, when there is no better place to point at. */
  public static final Place NOWHERE = new Place("", 0, 0);

  /** A whole file. */
  public static Place file(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** For people to read: what could do something to a terminal is not in it. */
  @Override
  public String toString() {
    String shown = Problem.CONTROLS.matcher(file).replaceAll("\uFFFD");
    if (line == 0) {
      return shown;
    }
    return column == 0 ? shown + ":" + line : shown + ":" + line + ":" + column;
  }
}
