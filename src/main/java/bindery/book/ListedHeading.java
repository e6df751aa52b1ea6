package bindery.book;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A section's heading as contents, bookmarks and the contents of e-readers show it, so that all of
 * them agree.
 *
 * @param number of the section, or all of its label where words stand round the number, as in 第1章;
 *     empty if there is no number, or nothing but it
 * @param labelled whether the number is all of the label
 * @param title without the number; of a heading that is nothing but its label, the label
 */
public record ListedHeading(String number, boolean labelled, String title) {

  /**
   * @param heading whose label and title {@code apparatus} has told apart, if it has one
   */
  public static ListedHeading of(Element heading) {
    Element title = heading.selectFirst("> .title");
    Element label = heading.selectFirst("> .label");
    if (title == null || label == null) {
      return new ListedHeading("", false, words(heading));
    }
    if (label.selectFirst("> .label-word + .number + .label-word") != null) {
      return new ListedHeading(label.text(), true, words(title));
    }
    boolean own = heading.hasAttr("data-number");
    Element numbered = own || heading.parent() == null ? heading : heading.parent();
    String number = numbered.attr("data-number");
    String shown = number.isEmpty() ? label.select("> .number").text() : number;
    return new ListedHeading(shown, false, words(title));
  }

  /** In one line: 1. The Road; 1.2 The Way Back. */
  public String line() {
    boolean bare = labelled || number.contains(".");
    return number.isEmpty() ? title : number + (bare ? " " : ". ") + title;
  }

  /** The words of a heading without calls of notes. */
  private static String words(Element heading) {
    Element copy = heading.clone();
    copy.select(".noteref").remove();
    copy.select("br").forEach(br -> br.replaceWith(new TextNode(" ")));
    return FormulaText.words(copy);
  }
}
