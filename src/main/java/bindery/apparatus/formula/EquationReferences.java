package bindery.apparatus.formula;

import bindery.book.Book;
import bindery.book.OutsideFormulas;
import bindery.book.Places;
import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gives references within formulas the numbers of what they mean. */
final class EquationReferences {
  private final Report report;

  EquationReferences(Report report) {
    this.report = report;
  }

  void fill(Book book) {
    Document tree = book.tree();
    for (Element reference : OutsideFormulas.select(tree, "mtext.equation-reference")) {
      String label = reference.attr("data-label");
      Element target = tree.getElementById(label);
      String number = target == null ? "" : target.attr("data-number");
      if (number.isEmpty()) {
        unknown(reference, label, tree);
      } else {
        boolean parentheses = reference.text().startsWith("(");
        reference.text(parentheses ? "(" + number + ")" : number);
      }
      reference.removeAttr("data-label");
    }
  }

  private void unknown(Element reference, String label, Document tree) {
    List<String> known =
        OutsideFormulas.select(tree, "[id][data-number]").stream().map(Element::id).toList();
    report.add(
        Problem.warning(
            "unknown-link",
            Places.of(reference),
            label,
            "a formula refers to this, which has no number:",
            NearestName.hint(label, known, "write it as ‘\\label{…}’ of another formula")));
  }
}
