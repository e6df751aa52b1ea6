package bindery.notation.formula;

import bindery.notation.tex.Fault;
import bindery.notation.tex.Macros;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A formula that was read.
 *
 * @param math the {@code <math>}; of a formula with faults, what could be made of it
 * @param rows in their order, at least one
 * @param faults what is wrong with it; empty if it can be set
 * @param macros that hold after it: those that held before, and what it defines
 */
public record ReadFormula(Element math, List<NumberedRow> rows, List<Fault> faults, Macros macros) {
  public boolean isSound() {
    return faults.isEmpty();
  }
}
