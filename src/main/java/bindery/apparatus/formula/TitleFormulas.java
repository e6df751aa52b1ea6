package bindery.apparatus.formula;

import bindery.book.Book;
import bindery.book.FormulaText;
import bindery.book.Metadata;
import bindery.notation.formula.FormulaReader;
import bindery.notation.formula.ReadFormula;
import bindery.notation.tex.Macros;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Formulas in the title of a book, where it is plain text: in catalogues, on covers, in names of
 * files. On its title page they are formulas like others.
 */
public final class TitleFormulas {
  /** As the metadata of a manuscript have them. */
  private static final Pattern FORMULA = Pattern.compile("\\\\\\((.*?)\\\\\\)");

  private static final Pattern SCRIPT = Pattern.compile("([_^])([0-9]+)(?![0-9.,]*[\\p{L}(])");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

  private TitleFormulas() {}

  /** The book with titles that are nothing but text. */
  public static Book inPlainText(Book book) {
    Metadata about = book.metadata();
    if (!about.title().contains("\\(") && !about.subtitle().contains("\\(")) {
      return book;
    }
    Macros macros = Macros.of(book.macros());
    String title = plain(about.title(), macros);
    Element head = book.tree().selectFirst("html > head > title");
    if (head != null) {
      head.text(title);
    }
    return book.with(about.called(title, plain(about.subtitle(), macros)));
  }

  private static String plain(String title, Macros macros) {
    return FORMULA
        .matcher(title)
        .replaceAll(found -> Matcher.quoteReplacement(read(found.group(1), macros)));
  }

  /** A formula that cannot be read is told on the title page, and stands as it was typed. */
  private static String read(String tex, Macros macros) {
    ReadFormula formula = FormulaReader.read(tex, false, macros);
    return formula.isSound() ? raised(FormulaText.of(formula.math())) : "$" + tex + "$";
  }

  /** Digits above and below the line as the characters that there are for them. */
  private static String raised(String text) {
    return SCRIPT
        .matcher(text)
        .replaceAll(
            found ->
                found
                    .group(2)
                    .chars()
                    .map(
                        c ->
                            (found.group(1).equals("^") ? SUPERSCRIPTS : SUBSCRIPTS)
                                .charAt(c - '0'))
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }
}
