package bindery.pdf.attachment;

import bindery.book.FormulaMarkup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.jsoup.nodes.Element;

/** Formulas as files of MathML, one for all that are the same. */
public final class FormulaFiles {
  private final FileSpecifications files;
  private final Map<String, COSDictionary> made = new HashMap<>();

  public FormulaFiles(FileSpecifications files) {
    this.files = files;
  }

  /**
   * The file of a formula.
   *
   * @param words the formula in plain letters
   */
  public COSDictionary of(Element math, String words) {
    return made.computeIfAbsent(FormulaMarkup.of(math), text -> file(text, words));
  }

  private COSDictionary file(String text, String words) {
    String name = "formula-" + (made.size() + 1) + ".mml";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return files.of(
          new Attachment(name, bytes, words), FileSpecifications.Relationship.SUPPLEMENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
