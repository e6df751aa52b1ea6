package bindery.manuscript.dialect;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** A table written with bars (GitHub Flavored Markdown 4.10). Its children are rows. */
public final class PipeTable extends Block {

  /** How a column is set; {@link #NONE} is as the stylesheet has it. */
  public enum Alignment {
    NONE,
    LEFT,
    RIGHT,
    CENTER
  }

  /** One row; its children are cells. */
  public static final class Row extends Node {
    private final boolean head;

    Row(BasedSequence line, boolean head) {
      super(line);
      this.head = head;
    }

    public boolean isHead() {
      return head;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** One cell; its children are its words. */
  public static final class Cell extends Node {
    private final Alignment alignment;

    Cell(BasedSequence text, Alignment alignment) {
      super(text);
      this.alignment = alignment;
    }

    public Alignment alignment() {
      return alignment;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A line in brackets below the rows; its children are the caption's words. */
  public static final class Caption extends Node {
    Caption(BasedSequence text) {
      super(text);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** The columns that a line of hyphens and bars divides a table into; empty if it is none. */
  static List<Alignment> columns(BasedSequence line) {
    List<Alignment> columns = new ArrayList<>();
    if (line.indexOf('|') < 0 && line.indexOf(':') < 0) {
      return columns;
    }
    for (BasedSequence cell : cells(line, false)) {
      boolean left = cell.startsWith(":");
      boolean right = cell.length() > 1 && cell.endsWith(":");
      // kramdown and Markua let spaces stand beside the colons.
      BasedSequence hyphens =
          cell.subSequence(left ? 1 : 0, cell.length() - (right ? 1 : 0)).trim();
      if (hyphens.isEmpty() || hyphens.countLeading(c -> c == '-') < hyphens.length()) {
        return List.of();
      }
      columns.add(
          left && right
              ? Alignment.CENTER
              : left ? Alignment.LEFT : right ? Alignment.RIGHT : Alignment.NONE);
    }
    return columns;
  }

  /**
   * The cells of a row, without the spaces round them. A bar after a backslash parts nothing.
   *
   * @param code whether one between backticks parts nothing either
   */
  static List<BasedSequence> cells(BasedSequence line, boolean code) {
    BasedSequence row = line.trim();
    int from = row.startsWith("|") ? 1 : 0;
    int end = row.length();
    if (end > from && row.charAt(end - 1) == '|' && !isEscaped(row, end - 1)) {
      end--;
    }
    List<BasedSequence> cells = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (code && row.charAt(i) == '`' && !isEscaped(row, i)) {
        i = codeEnd(row, i, end) - 1;
      } else if (row.charAt(i) == '|' && !isEscaped(row, i)) {
        cells.add(row.subSequence(from, i).trim());
        from = i + 1;
      }
    }
    cells.add(row.subSequence(from, end).trim());
    return cells;
  }

  /** Behind the code that begins here; behind its backticks, if nothing closes it. */
  private static int codeEnd(BasedSequence row, int from, int end) {
    int opened = ticksEnd(row, from, end);
    for (int i = opened; i < end; i++) {
      if (row.charAt(i) == '`') {
        int closed = ticksEnd(row, i, end);
        if (closed - i == opened - from) {
          return closed;
        }
        i = closed;
      }
    }
    return opened;
  }

  private static int ticksEnd(BasedSequence row, int from, int end) {
    int i = from;
    while (i < end && row.charAt(i) == '`') {
      i++;
    }
    return i;
  }

  private static boolean isEscaped(BasedSequence text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }
}
