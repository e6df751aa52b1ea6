package bindery.notation.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a formula says of the numbers of its rows, gathered while it is read. */
final class RowMarks {
  private final List<NumberedRow> rows = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private Optional<String> tag = Optional.empty();
  private boolean bare;
  private boolean silent;
  private boolean numbered;

  void label(String label) {
    labels.add(label);
  }

  /**
   * @param plain whether nothing stands round it
   */
  void tag(String text, boolean plain) {
    tag = Optional.of(text);
    bare = plain;
  }

  void silence() {
    silent = true;
  }

  /** An environment that numbers what stands in it was begun. */
  void number() {
    numbered = true;
  }

  boolean isNumbered() {
    return numbered;
  }

  /** Whether anything was said of the row that is being read. */
  boolean hasAny() {
    return tag.isPresent() || !labels.isEmpty();
  }

  /** Ends a row; what comes is of the next. */
  void row(Optional<Element> mtr) {
    boolean number = tag.isPresent() || numbered && !silent || !labels.isEmpty() && !silent;
    rows.add(new NumberedRow(mtr, List.copyOf(labels), tag, bare, number));
    labels.clear();
    tag = Optional.empty();
    bare = false;
    silent = false;
  }

  List<NumberedRow> rows() {
    return List.copyOf(rows);
  }
}
