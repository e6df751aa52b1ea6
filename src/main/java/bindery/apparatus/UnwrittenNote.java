package bindery.apparatus;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands in the text for a note that is called and that nobody wrote. */
final class UnwrittenNote {
  private UnwrittenNote() {}

  /**
   * The name of a note that nobody wrote, raised where its number would stand; but what may be
   * letters in brackets, as {@code [^a-z]}, stays as it was typed.
   */
  static Node call(String typed) {
    String name = typed.replaceFirst("^\\[\\^", "").replaceFirst("]$", "");
    boolean words = name.matches("\\d{1,3}|(?=.*\\p{L})[^\\s\\[\\]]{6,}");
    // Letters of a class stand in the order of the alphabet: [^aeiou], but not [^edits].
    boolean shuffled = name.matches("\\p{L}{3,5}") && !isRising(name);
    return words || shuffled ? new Element("sup").text(name) : new TextNode(typed);
  }

  private static boolean isRising(String letters) {
    for (int i = 1; i < letters.length(); i++) {
      if (letters.charAt(i) < letters.charAt(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
