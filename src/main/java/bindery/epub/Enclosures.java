package bindery.epub;

import bindery.report.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * What is packed into an EPUB besides the book's tree.
 *
 * @param stylesheets in cascade order
 * @param typefaces bytes of a face by what {@code url()} of an {@code @font-face} rule names, and
 *     the place of the rule
 * @param pictures bytes of a picture by its path in the manuscript folder
 * @param pageList where the pages of the printed edition begin, in order; may be empty
 * @param folios printed on the pages that ids stand on
 * @param front the front of the cover as a PNG, for a book that has no picture of it
 * @param formulas a picture of a formula, where old readers are to have one beside it
 * @param modified the time that {@code dcterms:modified} states; seconds count, no less
 */
public record Enclosures(
    List<Sheet> stylesheets,
    BiFunction<String, Place, Optional<byte[]>> typefaces,
    Function<String, Optional<byte[]>> pictures,
    List<PageBreak> pageList,
    Map<String, String> folios,
    Optional<byte[]> front,
    Function<Element, Optional<FormulaPicture>> formulas,
    Instant modified) {

  public Enclosures {
    stylesheets = List.copyOf(stylesheets);
    pageList = List.copyOf(pageList);
    folios = Map.copyOf(folios);
  }

  /** Without a front that was made for it, and pictures of formulas. */
  public Enclosures(
      List<Sheet> stylesheets,
      BiFunction<String, Place, Optional<byte[]>> typefaces,
      Function<String, Optional<byte[]>> pictures,
      List<PageBreak> pageList,
      Map<String, String> folios,
      Instant modified) {
    this(
        stylesheets,
        typefaces,
        pictures,
        pageList,
        folios,
        Optional.empty(),
        math -> Optional.empty(),
        modified);
  }

  /** With pages of which nothing is known but where they begin. */
  public Enclosures(
      List<Sheet> stylesheets,
      BiFunction<String, Place, Optional<byte[]>> typefaces,
      Function<String, Optional<byte[]>> pictures,
      List<PageBreak> pageList,
      Instant modified) {
    this(stylesheets, typefaces, pictures, pageList, Map.of(), modified);
  }

  /**
   * A stylesheet.
   *
   * @param name of its file, as messages are to call it, such as {@code styles/book.css}
   * @param text in CSS
   */
  public record Sheet(String name, String text) {}

  /**
   * The beginning of a printed page.
   *
   * @param folio as printed
   * @param element whose text or picture is the first of the page
   * @param at the first character of the page in the element's own text, its text nodes put
   *     together; negative where the page begins with the element itself, a picture
   */
  public record PageBreak(String folio, Element element, int at) {}
}
