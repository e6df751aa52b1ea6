package bindery.manuscript.pandoc;

import java.util.List;

/**
 * A work that is cited.
 *
 * @param names family names of its authors, or of its editors
 * @param year or empty
 */
record Work(List<String> names, String year, String title) {
  private static final int LONGEST_TITLE = 60;

  Work {
    names = List.copyOf(names);
  }

  /**
   * Who wrote it, as text has it; its title if nobody is named.
   *
   * @param and the word between two names
   */
  String who(String and) {
    if (names.isEmpty()) {
      int cut = title.length() > LONGEST_TITLE ? title.lastIndexOf(' ', LONGEST_TITLE) : -1;
      return cut > 0 ? title.substring(0, cut) + "…" : title;
    }
    return switch (names.size()) {
      case 1 -> names.get(0);
      case 2 -> names.get(0) + " " + and + " " + names.get(1);
      default -> names.get(0) + " et al.";
    };
  }
}
