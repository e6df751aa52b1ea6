package bindery.manuscript.myst;

import java.util.ArrayList;
import java.util.List;

/** Values with commas between them, in quotes where they hold some (RFC 4180). */
final class CsvRows {
  private CsvRows() {}

  static List<List<String>> of(String text, char comma) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean two = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (quoted && two) {
        value.append('"');
        i++;
      } else if (c == '"' && (quoted || value.toString().isBlank())) {
        quoted = !quoted;
      } else if (!quoted && c == comma) {
        row.add(value.toString());
        value.setLength(0);
      } else if (!quoted && c == '\n') {
        end(row, value, rows);
        row = new ArrayList<>();
      } else {
        value.append(c);
      }
    }
    end(row, value, rows);
    return rows;
  }

  private static void end(List<String> row, StringBuilder value, List<List<String>> rows) {
    row.add(value.toString());
    value.setLength(0);
    if (row.stream().anyMatch(v -> !v.isBlank())) {
      rows.add(List.copyOf(row));
    }
  }
}
