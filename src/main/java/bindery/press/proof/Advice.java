package bindery.press.proof;

/**
 * What a proof says of a kind of concession.
 *
 * @param title its name, in the plural
 * @param todo what an author can do about it
 */
record Advice(String title, String todo) {

  /** Kinds that nobody has described yet get their own name. */
  static Advice of(String kind) {
    return switch (kind) {
      case "loose-line" ->
          new Advice(
              "Loose lines",
              "reword the paragraph by a word or two, or show with a soft hyphen where a long word"
                  + " may be divided");
      case "uneven-spread" ->
          new Advice(
              "Uneven spreads",
              "make a paragraph on one of the two pages, or on one shortly before, a line longer or"
                  + " shorter");
      case "short-page" ->
          new Advice(
              "Short pages",
              "move the heading, table or picture that did not fit, or reword a paragraph before it");
      case "parted" ->
          new Advice(
              "Things parted",
              "make what belongs together smaller, or give it more room by rewording what is before"
                  + " it");
      case "moved-float" ->
          new Advice(
              "Moved floats",
              "see that the text still says where to look; make it smaller, or call it earlier");
      case "note-page" ->
          new Advice(
              "Pages of notes alone", "shorten the note, or move what it says into the text");
      case "late-note" ->
          new Advice(
              "Late notes",
              "shorten the note before it, or call the two further from each other: a note cannot"
                  + " begin before the one before it has ended");
      case "white-space" ->
          new Advice(
              "White in pages",
              "move or shrink what did not fit, or let it float to the head or foot of a page");
      case "short-end" ->
          new Advice(
              "Short chapter ends",
              "save a few lines in the chapter, or write a few more: a page with hardly any text"
                  + " looks left over");
      case "widow" ->
          new Advice("Widows", "make this paragraph, or one before it, a line longer or shorter");
      case "orphan" ->
          new Advice("Orphans", "make a paragraph before this one a line longer or shorter");
      case "runt" ->
          new Advice("Runts", "reword the paragraph by a word, or tie its last words together");
      case "tight-line" -> new Advice("Tight lines", "reword the paragraph by a word or two");
      case "river" -> new Advice("Rivers", "reword the paragraph by a word or two");
      case "short-river" ->
          new Advice("Short rivers", "reword the paragraph by a word where it disturbs");
      case "hyphens" ->
          new Advice("Hyphens in a row", "reword the paragraph, or keep one of the words whole");
      case "hyphen-at-page-end" ->
          new Advice("Words divided by a page’s end", "reword the paragraph by a word or two");
      case "alike-beginnings" ->
          new Advice("Lines that begin alike", "reword the paragraph by a word where it disturbs");
      case "alike-ends" ->
          new Advice("Lines that end alike", "reword the paragraph by a word where it disturbs");
      case "too-tall" ->
          new Advice("Taller than the page", "make it smaller, or divide it into several");
      default -> new Advice(capital(kind.replace('-', ' ')), "see whether it disturbs");
    };
  }

  /** Whether it lies between the two pages of a spread, so that both must be seen. */
  static boolean ofSpread(String kind) {
    return kind.equals("uneven-spread");
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
