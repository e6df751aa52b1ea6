package bindery.press.summary;

import bindery.report.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The table at the end of a build, in plain text: its columns begin under one another. */
public final class SummaryTable {
  private static final String GAP = "  ";

  private SummaryTable() {}

  /** A head and a line for each file; nothing where there are no files. */
  public static List<String> of(List<ListedFile> files) {
    if (files.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>(List.of(ListedFile.heads()));
    files.forEach(file -> rows.add(file.cells()));
    return lined(rows);
  }

  /** Any rows of as many cells each, of which the first is the head. */
  public static List<String> lined(List<List<String>> cells) {
    List<List<String>> rows =
        cells.stream().map(row -> row.stream().map(Printable::text).toList()).toList();
    List<Integer> widths =
        IntStream.range(0, rows.get(0).size())
            .mapToObj(column -> Collections.max(widths(rows, column)))
            .toList();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static List<Integer> widths(List<List<String>> rows, int column) {
    return rows.stream().map(row -> width(row.get(column))).toList();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(widths.get(column) - width(cell))).append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
