package bindery.style.cascade;

import bindery.style.Pseudo;
import bindery.style.selector.Family;
import org.jsoup.nodes.Element;

/** What an element is to whoever sets it, apart from its style. */
enum BoxKind {
  PLAIN,
  SECTION,
  TABLE,
  CAPTION,
  TABLE_PART,
  CELL,
  LISTING,
  FIGURE,
  RULE,
  PICTURE,
  LINE_END,
  NOTE,
  /** {@code ::before} and {@code ::after}. */
  GENERATED,
  FIRST_LETTER,
  OTHER_PSEUDO;

  /** Whether it is set as what it is, whatever its style says. */
  boolean fixed() {
    return switch (this) {
      case TABLE, CAPTION, TABLE_PART, CELL, LISTING, FIGURE, RULE -> true;
      default -> false;
    };
  }

  /** Whether its place is the table's to find. */
  boolean inTable() {
    return this == CAPTION || this == TABLE_PART || this == CELL;
  }

  /** Whether nothing can be generated before or after what it holds. */
  boolean holdsNoText() {
    return this == TABLE || this == TABLE_PART || this == PICTURE || this == LINE_END;
  }

  boolean pseudo() {
    return this == GENERATED || this == FIRST_LETTER || this == OTHER_PSEUDO;
  }

  /**
   * As which box it is made.
   *
   * @param asked the value of {@code display}
   * @param natural the one that it has without any design
   */
  String made(String asked, String natural) {
    if (asked.equals("none") || this == FIRST_LETTER || this == OTHER_PSEUDO) {
      return asked;
    }
    if (fixed()) {
      return natural;
    }
    return switch (asked) {
      case "inline" -> asked;
      case "inline-block" -> this == PICTURE ? asked : "inline";
      case "block" -> this == LINE_END ? "inline" : asked;
      case "list-item" -> this == PLAIN ? asked : this == LINE_END ? "inline" : "block";
      default -> this == LINE_END ? "inline" : "block";
    };
  }

  static BoxKind of(Element element, Pseudo pseudo) {
    if (pseudo != null) {
      return switch (pseudo) {
        case BEFORE, AFTER -> GENERATED;
        case FIRST_LETTER -> FIRST_LETTER;
        default -> OTHER_PSEUDO;
      };
    }
    return switch (element.normalName()) {
      case "table" -> TABLE;
      case "caption" -> CAPTION;
      case "colgroup", "col", "thead", "tbody", "tfoot", "tr" -> TABLE_PART;
      case "td", "th" -> CELL;
      case "pre" -> LISTING;
      case "figure" -> FIGURE;
      case "hr" -> RULE;
      case "img" -> PICTURE;
      case "br", "wbr" -> LINE_END;
      case "html", "body" -> SECTION;
      case "section" -> topmost(element) ? SECTION : PLAIN;
      default -> element.attr("epub:type").equals("footnote") ? NOTE : PLAIN;
    };
  }

  private static boolean topmost(Element element) {
    Element parent = Family.parent(element);
    return parent != null && parent.normalName().equals("body");
  }
}
