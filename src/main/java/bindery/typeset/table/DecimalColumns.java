package bindery.typeset.table;

import bindery.style.TextStyle;
import bindery.typeset.inline.ItemContent;
import bindery.typeset.inline.WordWidths;
import bindery.typeset.line.Item;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers of a column with their decimal signs above one another ({@code text-align: "."}, CSS Text
 * 4 §7.2): each is followed by room for the longest fraction of its column beyond its own. A number
 * without a sign ends where the others have theirs, and so does text without a number.
 */
final class DecimalColumns {
  private final Map<TableGrid.Cell, Double> tails = new IdentityHashMap<>();
  private final Map<Integer, Double> longest = new HashMap<>();
  private final int columns;

  DecimalColumns(int columns) {
    this.columns = columns;
  }

  /** Takes note of a cell; those of one line of text only, and in one column, are aligned. */
  void add(TableGrid.Cell cell, List<Item> items) {
    TextStyle style = cell.style().text();
    char sign =
        switch (style.align()) {
          case POINT -> '.';
          case COMMA -> ',';
          default -> 0;
        };
    boolean lines =
        items.stream().anyMatch(i -> i instanceof Item.Penalty p && p.cost() == Item.FORCED);
    if (sign != 0 && !style.rightToLeft() && !items.isEmpty() && !lines && cell.columns() == 1) {
      double tail = several(items, sign) ? 0 : tail(items, sign);
      tails.put(cell, tail);
      longest.merge(Math.min(cell.column(), columns), tail, Math::max);
    }
  }

  /** Room that the cell's text leaves at its end, points. */
  double room(TableGrid.Cell cell) {
    Double tail = tails.get(cell);
    return tail == null ? 0 : longest.get(Math.min(cell.column(), columns)) - tail;
  }

  /** Whether digits stand between signs, as in a version or an address, which is no number. */
  private static boolean several(List<Item> items, char sign) {
    StringBuilder text = new StringBuilder();
    for (Item item : items) {
      if (item instanceof Item.Glue) {
        text.append(' ');
      } else if (item instanceof Item.Box box && box.content() instanceof ItemContent.Text part) {
        text.append(part.run().text(), part.from(), part.to());
      }
    }
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == sign && last >= 0 && i > last + 1) {
        return true;
      }
      last = c == sign ? i : Character.isDigit(c) ? last : -1;
    }
    return false;
  }

  /** Width of what comes after the whole number, sign included. */
  private static double tail(List<Item> items, char sign) {
    double after = 0;
    double afterDigit = -1;
    char right = ' ';
    for (int i = items.size() - 1; i >= 0; i--) {
      if (items.get(i) instanceof Item.Glue glue) {
        after += glue.width();
        right = ' ';
      } else if (items.get(i) instanceof Item.Box box) {
        if (!(box.content() instanceof ItemContent.Text text)) {
          after += box.width();
          continue;
        }
        double[] at = WordWidths.widths(text.run(), text.look());
        for (int k = text.to() - 1; k >= text.from(); k--) {
          char c = text.run().text().charAt(k);
          if (c == sign && Character.isDigit(right)) {
            return after + at[text.to()] - at[k];
          }
          boolean raised = text.look().rise() > 0; // the number of a note
          if (Character.isDigit(c) && afterDigit < 0 && !raised) {
            afterDigit = after + at[text.to()] - at[k + 1];
          }
          right = c;
        }
        after += at[text.to()] - at[text.from()];
      }
    }
    return Math.max(0, afterDigit);
  }
}
