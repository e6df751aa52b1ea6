package bindery.pdf.tags;

import static bindery.pdf.tags.StructureType.ASIDE;
import static bindery.pdf.tags.StructureType.BIB_ENTRY;
import static bindery.pdf.tags.StructureType.BLOCK_QUOTE;
import static bindery.pdf.tags.StructureType.CAPTION;
import static bindery.pdf.tags.StructureType.CODE;
import static bindery.pdf.tags.StructureType.DIV;
import static bindery.pdf.tags.StructureType.EM;
import static bindery.pdf.tags.StructureType.FIGURE;
import static bindery.pdf.tags.StructureType.FORMULA;
import static bindery.pdf.tags.StructureType.GROUP;
import static bindery.pdf.tags.StructureType.HEADING;
import static bindery.pdf.tags.StructureType.INDEX;
import static bindery.pdf.tags.StructureType.L;
import static bindery.pdf.tags.StructureType.LBL;
import static bindery.pdf.tags.StructureType.LI;
import static bindery.pdf.tags.StructureType.LINK;
import static bindery.pdf.tags.StructureType.NOTE;
import static bindery.pdf.tags.StructureType.P;
import static bindery.pdf.tags.StructureType.PART;
import static bindery.pdf.tags.StructureType.QUOTE;
import static bindery.pdf.tags.StructureType.REFERENCE;
import static bindery.pdf.tags.StructureType.SECT;
import static bindery.pdf.tags.StructureType.SPAN;
import static bindery.pdf.tags.StructureType.STRONG;
import static bindery.pdf.tags.StructureType.TABLE;
import static bindery.pdf.tags.StructureType.TBODY;
import static bindery.pdf.tags.StructureType.TD;
import static bindery.pdf.tags.StructureType.TFOOT;
import static bindery.pdf.tags.StructureType.TH;
import static bindery.pdf.tags.StructureType.THEAD;
import static bindery.pdf.tags.StructureType.TITLE;
import static bindery.pdf.tags.StructureType.TOC;
import static bindery.pdf.tags.StructureType.TOCI;
import static bindery.pdf.tags.StructureType.TR;

import bindery.book.AlternativeText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What elements of the book are in the structure of a PDF. Those that only look different
 * (emphasis, most spans) are nothing of their own there: their text is that of the element around
 * them.
 */
final class ElementTypes {
  private ElementTypes() {}

  /**
   * The types of an element, the outer first; none for one whose content is its parent's.
   *
   * @param second whether the file is one of PDF 2.0, which has more of them
   */
  static List<StructureType> of(Element element, boolean second) {
    List<StructureType> types = of(element);
    return second || types.stream().noneMatch(StructureType::isNew) ? types : ofLanguage(element);
  }

  private static List<StructureType> of(Element element) {
    return switch (element.normalName()) {
      case "section" -> section(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> List.of(HEADING);
      case "p", "hr", "address", "summary" -> paragraph(element);
      case "blockquote" -> List.of(BLOCK_QUOTE);
      case "aside" -> List.of(isNote(element) ? NOTE : ASIDE);
      case "div" -> container(element);
      case "details" -> List.of(DIV);
      case "figure" -> List.of(figure(element));
      case "ul", "ol", "dl" -> List.of(inContents(element) ? TOC : L);
      case "li" -> List.of(inContents(element) ? TOCI : LI);
      case "table" -> List.of(TABLE);
      case "thead" -> List.of(THEAD);
      case "tbody" -> List.of(TBODY);
      case "tfoot" -> List.of(TFOOT);
      case "tr" -> List.of(TR);
      case "th" -> List.of(TH);
      case "td" -> List.of(TD);
      case "caption", "figcaption" -> List.of(CAPTION);
      case "pre" -> List.of(P, CODE);
      case "math" -> List.of(FORMULA);
      case "img", "svg" -> AlternativeText.isOrnament(element) ? List.of() : List.of(FIGURE);
      default -> inline(element);
    };
  }

  private static boolean isNote(Element aside) {
    return aside.hasClass("footnote") || aside.hasClass("endnote");
  }

  private static List<StructureType> section(Element element) {
    if (element.hasClass("footnotes")) {
      return List.of(); // the notes stand where they are called
    }
    return List.of(element.hasClass("part") ? PART : element.hasClass("index") ? INDEX : SECT);
  }

  private static List<StructureType> paragraph(Element element) {
    if (element.hasClass("title") && element.closest("section.title-page") != null) {
      return List.of(TITLE);
    }
    return element.hasClass("csl-entry") ? List.of(P, BIB_ENTRY) : List.of(P);
  }

  /**
   * A division keeps no caption for itself (ISO 32005): its place would be among its neighbours.
   */
  private static StructureType figure(Element element) {
    return element.select("> figcaption").isEmpty() || captioned(element).isPresent() ? DIV : GROUP;
  }

  /** The table or picture that is alone in a figure, and so what its caption is of. */
  static Optional<Element> captioned(Element figure) {
    List<Element> shown =
        figure.select("table, img, svg").stream()
            .filter(e -> e.closest("figcaption") == null)
            .toList();
    return shown.size() == 1 && !of(shown.get(0)).isEmpty()
        ? Optional.of(shown.get(0))
        : Optional.empty();
  }

  private static List<StructureType> container(Element element) {
    boolean wrapsNothingElse = element.hasClass("math") || element.hasClass("refs");
    return wrapsNothingElse ? List.of() : List.of(DIV);
  }

  private static List<StructureType> inline(Element element) {
    return switch (element.normalName()) {
      case "code", "kbd", "samp", "tt" ->
          element.parent() != null && element.parent().normalName().equals("pre")
              ? List.of()
              : List.of(CODE);
      case "q" -> List.of(QUOTE);
      case "em" -> List.of(EM);
      case "strong" -> List.of(STRONG);
      case "a" -> link(element);
      case "abbr" -> element.attr("title").isBlank() ? ofLanguage(element) : List.of(SPAN);
      default -> ofLanguage(element);
    };
  }

  private static List<StructureType> link(Element element) {
    if (!element.hasAttr("href")) {
      return ofLanguage(element);
    }
    if (element.hasClass("noteref") || inContents(element)) {
      return List.of(REFERENCE, LINK);
    }
    boolean ofNote =
        element.hasClass("backlink") && element.closest("aside.footnote, aside.endnote") != null;
    return ofNote ? List.of(LBL, LINK) : List.of(LINK);
  }

  private static List<StructureType> ofLanguage(Element element) {
    return element.hasAttr("lang") ? List.of(SPAN) : List.of();
  }

  private static boolean inContents(Element element) {
    return element.closest(".toc") != null;
  }
}
