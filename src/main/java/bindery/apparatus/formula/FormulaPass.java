package bindery.apparatus.formula;

import bindery.apparatus.number.FigureNumbers;
import bindery.book.Book;
import bindery.book.OutsideFormulas;
import bindery.book.Places;
import bindery.book.Section;
import bindery.notation.formula.FormulaReader;
import bindery.notation.formula.ReadFormula;
import bindery.notation.tex.Fault;
import bindery.notation.tex.Macros;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * Puts MathML in the place of the formulas of a book, in their order: macros hold from there on.
 */
public final class FormulaPass {
  private static final String CODE = "code.math, pre.math";

  /** A book that is full of faults is of another language of formulas. */
  private static final int MOST_FAULTS = 1_000;

  private final Report report;
  private final SourceText source;
  private Macros macros = Macros.NONE;
  private int told;

  /** Whether a formula may refer to another. */
  private boolean refers;

  /**
   * @param lines of a file of the manuscript by its name, for the places of faults
   */
  public FormulaPass(Function<String, List<String>> lines, Report report) {
    this.source = new SourceText(lines);
    this.report = report;
  }

  /** Works on the book's own tree, whose chapters have their numbers. */
  public void work(Book book) {
    macros = Macros.of(book.macros());
    EquationNumbers numbers = new EquationNumbers(book);
    for (Section section : book.sections()) {
      numbers.begin(FigureNumbers.chapter(section));
      for (Element code : section.element().select(CODE)) {
        read(code, numbers);
      }
    }
    if (refers) {
      new EquationReferences(report).fill(book);
    }
  }

  private void read(Element code, EquationNumbers numbers) {
    String tex = code.wholeText();
    boolean display = code.nameIs("pre") || code.hasClass("display");
    ReadFormula formula = FormulaReader.read(tex, display, macros);
    macros = formula.macros();
    if (!formula.isSound()) {
      Element typed = code.nameIs("pre") && code.childrenSize() > 0 ? code.child(0) : code;
      formula.faults().forEach(fault -> tell(fault, tex, Places.of(typed)));
      code.addClass("faulty");
      return;
    }
    if (formula.math().childNodeSize() == 0) {
      empty(code);
      return;
    }
    Element around = new Element(code.nameIs("pre") ? "div" : "span");
    around.attributes().addAll(code.attributes());
    Places.put(around, Places.of(code));
    around.appendChild(formula.math());
    code.replaceWith(around);
    if (display) {
      numbers.number(around, formula);
    }
    refers |= !OutsideFormulas.close(around);
  }

  /** One that only defines macros is not to be seen; its id stays. */
  private static void empty(Element code) {
    if (code.id().isEmpty()) {
      code.remove();
    } else {
      Element anchor = new Element("span").attr("id", code.id());
      Places.put(anchor, Places.of(code));
      code.replaceWith(anchor);
    }
  }

  private void tell(Fault fault, String tex, Place start) {
    told++;
    if (told > MOST_FAULTS) {
      return;
    }
    int end = Math.min(tex.length(), fault.offset() + Math.max(fault.length(), 0));
    String offending = tex.substring(Math.min(fault.offset(), end), end);
    report.add(
        Problem.warning(
            "formula",
            source.place(start, tex, fault.offset(), offending),
            offending.isBlank() ? tex.strip() : offending.strip(),
            "this formula cannot be read and is shown as it was typed; " + fault.what(),
            fault.todo()));
  }
}
