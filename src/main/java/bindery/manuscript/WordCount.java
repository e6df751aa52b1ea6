package bindery.manuscript;

import org.jsoup.nodes.Element;

/** About how many words a text has. */
final class WordCount {
  private WordCount() {}

  /** Words between spaces; two signs of a script that has no spaces count as one. */
  static int of(Element element) {
    int words = 0;
    int signs = 0;
    boolean within = false;
    String text = element.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF) {
        signs++;
        within = false;
      } else {
        boolean letter = Character.isLetterOrDigit(c);
        words += letter && !within ? 1 : 0;
        within = letter || within && !Character.isWhitespace(c);
      }
    }
    return words + signs / 2;
  }
}
