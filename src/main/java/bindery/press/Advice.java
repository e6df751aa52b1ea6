package bindery.press;

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
