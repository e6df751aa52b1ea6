package bindery.press.summary;

import bindery.report.Printable;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The table at the end of a build, in plain text: its columns begin under one another. */
public final class SummaryTable {
  private static final String GAP = "  ";

  /** Below it, all characters are one column wide. */
  private static final int FIRST_OTHER = 0x300;

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
    return text.codePoints().map(SummaryTable::width).sum();
  }

  /** Columns that a terminal gives to a character (UAX #11): two to those of East Asia. */
  private static int width(int c) {
    if (c < FIRST_OTHER) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    return wide ? 2 : 1;
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
