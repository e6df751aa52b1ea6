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

  private static final int LONGEST = 240;

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

  /** As people read it; the name of the file may be any, and is made fit to print. */
  @Override
  public String toString() {
    String name = Printable.text(Printable.cut(file, LONGEST));
    if (line == 0) {
      return name;
    }
    return column == 0 ? name + ":" + line : name + ":" + line + ":" + column;
  }
}
