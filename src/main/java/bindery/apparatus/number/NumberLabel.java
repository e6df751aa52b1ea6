package bindery.apparatus.number;

import bindery.book.Places;
import org.jsoup.nodes.Element;

/** Words with a number in them, as an element: Figure 2.3, 図2.3, 2.3. ábra. */
final class NumberLabel {
  private NumberLabel() {}

  /**
   * {@code span.label} with {@code span.label-word} and {@code span.number}.
   *
   * @param word what stands before the number, or round it with {@code %} in its place; empty for
   *     the number alone
   * @param beside whose place it gets
   */
  static Element of(String word, String number, Element beside) {
    Element label = new Element("span").addClass("label");
    int at = word.indexOf('%');
    String before = at < 0 ? word : word.substring(0, at);
    word(label, before);
    if (at < 0 && !word.isEmpty()) {
      label.appendText("\u00a0");
    }
    label.appendElement("span").addClass("number").text(number);
    word(label, at < 0 ? "" : word.substring(at + 1));
    label.getAllElements().forEach(each -> Places.put(each, Places.of(beside)));
    return label;
  }

  private static void word(Element label, String words) {
    if (!words.isEmpty()) {
      label.appendElement("span").addClass("label-word").text(words);
    }
  }

  /** The same in one line of text. */
  static String text(String word, String number) {
    if (word.isEmpty()) {
      return number;
    }
    return word.contains("%") ? word.replace("%", number) : word + "\u00a0" + number;
  }
}
