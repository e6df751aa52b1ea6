package bindery.apparatus.formula;

import bindery.book.Book;
import bindery.book.Numbering.Kind;
import bindery.book.Numbering.Scheme;
import bindery.book.Places;
import bindery.notation.formula.FormulaReader;
import bindery.notation.formula.NumberedRow;
import bindery.notation.formula.ReadFormula;
import bindery.notation.tex.Macros;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Numbers displays and their rows: those that have a label or an id, and those in environments that
 * number. A tag is the number that an author gives.
 */
final class EquationNumbers {
  private static final String CLASS = "equation-number";

  private final Document tree;
  private final Scheme scheme;
  private String chapter = "";
  private int count;

  EquationNumbers(Book book) {
    tree = book.tree();
    scheme = book.numbering().scheme(Kind.EQUATION);
  }

  /**
   * A section begins.
   *
   * @param number of its chapter, or empty
   */
  void begin(String number) {
    chapter = number;
    // What stands in no numbered chapter is counted through the book.
    count = scheme != Scheme.BOOK && !number.isEmpty() ? 0 : count;
  }

  void number(Element display, ReadFormula formula) {
    List<NumberedRow> rows = formula.rows();
    if (rows.size() == 1) {
      whole(display, rows.get(0));
      return;
    }
    boolean any = false;
    for (NumberedRow row : rows) {
      any |= row(display, row);
    }
    if (!any && !display.id().isEmpty()) {
      whole(display, rows.get(0));
    }
  }

  private void whole(Element display, NumberedRow row) {
    if (display.id().isEmpty() && !row.labels().isEmpty() && !has(row.labels().get(0))) {
      display.attr("id", id(row.labels().get(0)));
    }
    boolean asked = row.numbered() || !display.id().isEmpty();
    Optional<Element> number = asked ? number(row, "span", display) : Optional.empty();
    number.ifPresent(each -> display.addClass("numbered").appendChild(each));
  }

  /** A row is found by its labels, wherever their ids stood before. */
  private boolean row(Element display, NumberedRow row) {
    Optional<Element> mtr = row.row();
    if (mtr.isEmpty() || !row.numbered()) {
      return false;
    }
    Optional<Element> number = number(row, "mtd", mtr.get());
    number.ifPresent(mtr.get()::appendChild);
    for (String label : row.labels()) {
      String id = id(label);
      if (display.id().equals(id)) {
        display.removeAttr("id");
      }
      Element anchor = tree.getElementById(id);
      if (anchor != null && anchor.nameIs("span") && anchor.childNodeSize() == 0) {
        anchor.remove();
        anchor = null;
      }
      if (anchor == null && mtr.get().id().isEmpty()) {
        mtr.get().attr("id", id).addClass("equation");
      }
    }
    return number.isPresent();
  }

  /** The number as an element; what is numbered bears it as {@code data-number}. */
  private Optional<Element> number(NumberedRow row, String name, Element numbered) {
    if (row.tag().isEmpty() && scheme == Scheme.NONE) {
      return Optional.empty();
    }
    Element number =
        name.equals("mtd")
            ? new Element(FormulaReader.tag(name), "").addClass(CLASS)
            : new Element(name).addClass(CLASS);
    Places.put(number, Places.of(numbered));
    String text = row.tag().orElseGet(this::next);
    boolean plain = text.chars().noneMatch(c -> "\\$^_{}~".indexOf(c) >= 0);
    if (plain) {
      String shown = row.bare() ? text : "(" + text + ")";
      Element holder =
          name.equals("mtd") ? new Element(FormulaReader.tag("mtext"), "").text(shown) : null;
      numbered.attr("data-number", text);
      return Optional.of(holder == null ? number.text(shown) : number.appendChild(holder));
    }
    String tex = "\\text{" + (row.bare() ? text : "(" + text + ")") + "}";
    Element math = FormulaReader.read(tex, false, Macros.NONE).math();
    numbered.attr("data-number", math.text().replaceAll("^\\(|\\)$", ""));
    return Optional.of(
        name.equals("mtd")
            ? number.appendChildren(List.copyOf(math.childNodes()))
            : number.appendChild(math));
  }

  private String next() {
    count++;
    boolean within = scheme != Scheme.BOOK && !chapter.isEmpty();
    return within ? chapter + "." + count : String.valueOf(count);
  }

  private boolean has(String label) {
    return tree.getElementById(id(label)) != null;
  }

  /** A label as an id; references have the same. */
  private static String id(String label) {
    return label.strip().replaceAll("[\\s{}#\"'<>()]+", "-");
  }
}
