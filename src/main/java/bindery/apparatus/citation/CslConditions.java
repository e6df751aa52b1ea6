package bindery.apparatus.citation;

import bindery.apparatus.bibliography.ItemDate;
import bindery.apparatus.wording.CslNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds the branch of a choice that holds (CSL 1.0.2, "Choose"). */
final class CslConditions {
  private final Run run;

  CslConditions(Run run) {
    this.run = run;
  }

  /** The branch, or null. */
  Element branch(Element choose) {
    for (Element branch : choose.children()) {
      boolean holds = branch.normalName().equals("else") || holds(branch);
      if (holds) {
        return branch;
      }
    }
    return null;
  }

  private boolean holds(Element branch) {
    List<Boolean> tests = new ArrayList<>();
    for (Attribute attribute : branch.attributes()) {
      if (!attribute.getKey().equals("match")) {
        for (String value : attribute.getValue().trim().split("\\s+")) {
          tests.add(test(attribute.getKey(), value));
        }
      }
    }
    return switch (branch.attr("match")) {
      case "any" -> tests.contains(true);
      case "none" -> !tests.contains(true);
      default -> !tests.contains(false);
    };
  }

  private boolean test(String name, String value) {
    return switch (name) {
      case "type" -> run.item.type().equals(value);
      case "variable" -> has(value);
      case "is-numeric" -> isNumeric(value);
      case "is-uncertain-date" ->
          run.item.dates().containsKey(value) && run.item.dates().get(value).circa();
      case "locator" -> isLocator(value);
      case "position" -> !run.isBibliography() && !run.isSort() && run.position.is(value);
      case "disambiguate" -> run.distinction.condition() == value.equals("true");
      default -> false;
    };
  }

  private boolean isLocator(String value) {
    String label = run.cite.label().isEmpty() ? "page" : run.cite.label();
    return !run.cite.locator().isEmpty() && label.equals(value.replace("sub-verbo", "sub verbo"));
  }

  private boolean has(String variable) {
    return switch (variable) {
      case "locator" -> !run.cite.locator().isEmpty();
      case "year-suffix" -> !run.distinction.suffix().isEmpty();
      case "citation-number", "first-reference-note-number", "citation-label" ->
          !new VariableWords(run).number(variable).isEmpty();
      default -> run.item.has(variable) && !isVoid(run.item.dates().get(variable));
    };
  }

  private static boolean isVoid(ItemDate date) {
    return date != null && date.days().isEmpty() && date.literal().isEmpty();
  }

  private boolean isNumeric(String variable) {
    String value = new VariableWords(run).number(variable);
    return CslNumbers.isNumeric(value.isEmpty() ? run.item.text(variable) : value);
  }
}
