package bindery.manuscript.pandoc;

import java.util.ArrayList;
import java.util.List;

/** Offsets in a line by columns on a screen: wide characters take two, combining ones none. */
final class ScreenColumns {
  private ScreenColumns() {}

  /** Where the column begins in the line, at most at its end. */
  static int offset(String line, int column) {
    int at = 0;
    int i = 0;
    while (i < line.length() && at < column) {
      int c = line.codePointAt(i);
      at += width(c);
      i += Character.charCount(c);
    }
    while (i < line.length() && width(line.codePointAt(i)) == 0) {
      i += Character.charCount(line.codePointAt(i));
    }
    return i;
  }

  static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200B) {
      return 0;
    }
    boolean wide =
        c >= 0x1100 && c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF01 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD;
    return wide ? 2 : 1;
  }

  /** ScreenColumns at which a mark stands in a line of one-column characters. */
  static List<Integer> of(String line, char mark) {
    List<Integer> found = new ArrayList<>();
    for (int i = line.indexOf(mark); i >= 0; i = line.indexOf(mark, i + 1)) {
      found.add(i);
    }
    return found;
  }
}
