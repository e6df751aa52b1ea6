package bindery.pdf.tags;

import bindery.book.AlternativeText;
import bindery.book.FormulaText;
import bindery.report.Report;
import org.jsoup.nodes.Element;

/**
 * What is said of pictures and formulas to those who do not see them. A picture without a text of
 * its own takes its caption's, else its title, else the language's word for one; {@code
 * undescribed-picture} tells of it.
 */
final class FigureTexts {
  private static final int LONGEST = 1000;

  private final String word;
  private final Report report;

  /**
   * @param word for a picture, in the language of the book
   * @param report hears of pictures that nobody has described
   */
  FigureTexts(String word, Report report) {
    this.word = word;
    this.report = report;
  }

  String of(Element element) {
    if (element.normalName().equals("math")) {
      String text = FormulaText.of(element);
      return text.isBlank() ? element.attr("alttext") : text;
    }
    return AlternativeText.of(element).orElseGet(() -> inPlace(element));
  }

  private String inPlace(Element picture) {
    report.add(AlternativeText.undescribed(picture));
    String said = AlternativeText.inPlace(picture).orElse(word);
    return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
  }
}
