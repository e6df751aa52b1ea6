package bindery.epub.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What becomes of the words of a table on a screen as narrow as a phone's: whole where all columns
 * have room for their longest, else parted anywhere, so that nothing is out of sight; and smaller
 * in tables of many columns. It is reckoned from letters and not asked of the screen, for pages of
 * reading systems are columns in a frame whose width says nothing.
 */
public final class TableWords {
  /** Words may be parted. */
  private static final String PARTED = "parted-words";

  private static final String WIDE = "wide-table";
  private static final String WIDER = "wider-table";

  /** In a table that is not wide, a cell whose words stay whole: those of narrow columns. */
  private static final String WHOLE = "whole-words";

  /** Ems of a table's type that a phone has room for even if its reader likes large type. */
  private static final double ROOM = 13;

  /** From here on a table is wide, and wider: as much as a phone has in type of usual size. */
  private static final double MUCH = 24;

  private static final double MORE = 31;

  /** A word of some twelve letters. */
  private static final double LONG = 5.5;

  private static final double LETTER = 0.46;
  private static final double BETWEEN = 0.6;

  /** Most columns that are looked at: what is wider fits nowhere. */
  private static final int MOST = 100;

  /** Where a browser may turn a line over: at spaces, after hyphens and dashes. */
  private static final Pattern TURNS =
      Pattern.compile("[\\s\\u200b]+|(?<=[-\\u2010\\u2012-\\u2014])");

  private final Map<Element, Columns> tables = new HashMap<>();

  /** A table's classes and the columns whose words stay whole. */
  private record Columns(String classes, BitSet whole, Map<Element, Integer> places) {}

  /** The classes of a table or of one of its cells; empty where it has none. */
  public String of(Element element) {
    boolean table = element.nameIs("table");
    if (!table && !element.nameIs("td") && !element.nameIs("th")) {
      return "";
    }
    Element whole = tableOf(element);
    if (whole == null) {
      return "";
    }
    Columns columns = tables.computeIfAbsent(whole, TableWords::read);
    if (table) {
      return columns.classes();
    }
    Integer place = columns.places().get(element);
    return place != null && columns.whole().get(place) ? WHOLE : "";
  }

  private static Element tableOf(Element part) {
    Element at = part;
    while (at != null && !at.nameIs("table")) {
      at = at.parent();
    }
    return at;
  }

  private static Columns read(Element table) {
    Map<Element, Integer> places = places(table);
    double[] longest = new double[MOST];
    int count = 0;
    for (Map.Entry<Element, Integer> each : places.entrySet()) {
      int column = each.getValue();
      count = Math.max(count, column + 1);
      if (span(each.getKey(), "colspan") == 1) {
        longest[column] = Math.max(longest[column], longest(each.getKey()));
      }
    }
    double[] widths = Arrays.copyOf(longest, count);
    double all = Arrays.stream(widths).sum() + BETWEEN * count;
    // One long word is no reason for small type: it is parted.
    double usual = Arrays.stream(widths).map(w -> Math.min(w, LONG)).sum() + BETWEEN * count;
    BitSet whole = new BitSet();
    if (all <= ROOM) {
      return new Columns("", whole, places);
    }
    if (usual > MUCH) {
      return new Columns(PARTED + " " + (usual > MORE ? WIDER : WIDE), whole, places);
    }
    double taken = 0;
    for (int column : narrowestFirst(widths)) {
      taken += widths[column] + BETWEEN;
      if (taken > ROOM) {
        break;
      }
      whole.set(column);
    }
    return new Columns(PARTED, whole, places);
  }

  private static List<Integer> narrowestFirst(double[] widths) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      columns.add(i);
    }
    columns.sort((one, other) -> Double.compare(widths[one], widths[other]));
    return columns;
  }

  /** The column that each cell begins in. */
  private static Map<Element, Integer> places(Element table) {
    Map<Element, Integer> places = new HashMap<>();
    int[] taken = new int[MOST];
    for (Element row : table.select("tr")) {
      if (tableOf(row) != table) {
        continue;
      }
      int column = 0;
      for (Element cell : row.children()) {
        while (column < MOST && taken[column] > 0) {
          column++;
        }
        if (column == MOST) {
          break;
        }
        places.put(cell, column);
        int end = Math.min(MOST, column + span(cell, "colspan"));
        Arrays.fill(taken, column, end, span(cell, "rowspan"));
        column = end;
      }
      for (int i = 0; i < MOST; i++) {
        taken[i] = Math.max(0, taken[i] - 1);
      }
    }
    return places;
  }

  private static int span(Element cell, String key) {
    String value = cell.attr(key);
    return value.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(value) : 1;
  }

  private static double longest(Element cell) {
    double longest = 0;
    for (String word : TURNS.split(cell.text())) {
      boolean parts = word.codePoints().anyMatch(TableWords::standsAlone);
      longest = Math.max(longest, parts ? 1 : LETTER * word.codePointCount(0, word.length()));
    }
    return longest;
  }

  /** Whether lines may be turned over at any such letter (UAX 14, class ID). */
  private static boolean standsAlone(int letter) {
    return Character.isIdeographic(letter) || letter >= 0x3040 && letter <= 0x30ff;
  }
}
