package bindery.apparatus.citation;

import bindery.apparatus.wording.CslNumbers;
import bindery.apparatus.wording.FieldText;
import bindery.apparatus.wording.Rich;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Puts together what the elements of a style say of a work (CSL 1.0.2, "Rendering Elements"). */
final class Renderer {
  /** Macros that call one another deeper than this call themselves. */
  static final int DEEPEST = 60;

  private final Run run;
  private final NameLists names;
  private final DateWords dates;
  private final CslConditions conditions;
  private int depth;

  Renderer(Run run) {
    this.run = run;
    this.names = new NameLists(run, this::one);
    this.dates = new DateWords(run);
    this.conditions = new CslConditions(run);
  }

  /** What the layout of the run's scope gives, without what stands round it. */
  List<Rich> layout() {
    return joined(CslStyle.child(run.scope, "layout"), "").parts();
  }

  /** What a macro gives. */
  List<Rich> macro(String name) {
    Element macro = run.style.macro(name);
    return macro == null ? List.of() : joined(macro, "").parts();
  }

  private Result joined(Element parent, String delimiter) {
    List<List<Rich>> outs = new ArrayList<>();
    boolean called = false;
    boolean found = false;
    for (Result each : each(parent)) {
      outs.add(each.parts());
      called |= each.called();
      found |= each.found();
    }
    return new Result(Rich.joined(outs, delimiter), called, found);
  }

  /** What the children give; those of a choice that holds stand in its place. */
  private List<Result> each(Element parent) {
    List<Result> results = new ArrayList<>();
    if (parent == null || ++depth > DEEPEST) {
      depth--;
      return results;
    }
    for (Element child : parent.children()) {
      if (child.normalName().equals("choose")) {
        Element branch = conditions.branch(child);
        if (branch != null) {
          results.addAll(each(branch));
        }
      } else {
        results.add(one(child));
      }
    }
    depth--;
    return results;
  }

  /** What one element gives. */
  private Result one(Element element) {
    return switch (element.normalName()) {
      case "text" -> text(element);
      case "number" -> number(element);
      case "label" -> label(element);
      case "date" -> dates.of(element);
      case "names" -> names.of(element);
      case "group" -> group(element);
      case "choose" -> {
        Element branch = conditions.branch(element);
        yield branch == null ? Result.NOTHING : joined(branch, "");
      }
      default -> Result.NOTHING;
    };
  }

  private Result group(Element element) {
    Result inner = joined(element, element.attr("delimiter"));
    if (inner.parts().isEmpty() || inner.called() && !inner.found()) {
      return new Result(List.of(), inner.called(), inner.found());
    }
    return new Result(
        Dress.of(element, inner.parts(), run), inner.called(), inner.found() || !inner.called());
  }

  private Result text(Element element) {
    if (element.hasAttr("macro")) {
      Element macro = run.style.macro(element.attr("macro"));
      Result inner = macro == null ? Result.NOTHING : joined(macro, "");
      boolean silent = inner.called() && !inner.found();
      List<Rich> words = silent ? List.of() : Dress.of(element, inner.parts(), run);
      return new Result(words, inner.called(), inner.found());
    }
    if (element.hasAttr("term")) {
      boolean plural = element.attr("plural").equals("true");
      String words = run.terms.term(element.attr("term"), element.attr("form"), plural);
      return Result.term(
          Dress.of(element, Rich.formed(Rich.Kind.TERM, "", Rich.words(words)), run));
    }
    if (element.hasAttr("value")) {
      return Result.term(Dress.of(element, FieldText.read(element.attr("value")), run));
    }
    String variable = element.attr("variable");
    if (variable.equals("year-suffix") && run.distinction.suffix().isEmpty()) {
      return Result.NOTHING; // of the processor, not of the work
    }
    List<Rich> words = new VariableWords(run).of(variable, element.attr("form").equals("short"));
    return Result.variable(Dress.of(element, words, run));
  }

  private Result number(Element element) {
    String variable = element.attr("variable");
    String value = new VariableWords(run).number(variable);
    value = value.isEmpty() ? run.text(variable, false) : value;
    if (value.isEmpty()) {
      return Result.EMPTY_VARIABLE;
    }
    if (run.isSort() && CslNumbers.isNumeric(value)) {
      return Result.variable(Rich.words(CslNumbers.padded(value)));
    }
    String gender = run.terms.gender(variable.equals("locator") ? run.cite.label() : variable);
    List<Rich> words =
        FieldText.read(CslNumbers.formed(value, element.attr("form"), gender, run.terms));
    if (variable.equals("citation-number")) {
      words = Rich.formed(Rich.Kind.NUMBER, value, words);
    }
    return Result.variable(Dress.of(element, words, run));
  }

  private Result label(Element element) {
    String variable = element.attr("variable");
    String value = new VariableWords(run).number(variable);
    if (value.isEmpty()) {
      return Result.EMPTY_VARIABLE;
    }
    String term = variable.equals("locator") ? run.cite.label() : variable;
    term = term.isEmpty() ? "page" : term;
    boolean plural =
        switch (element.attr("plural")) {
          case "always" -> true;
          case "never" -> false;
          default -> CslNumbers.isPlural(variable, value);
        };
    String words = run.terms.term(term, element.attr("form"), plural);
    return new Result(Dress.of(element, Rich.words(words), run), true, true);
  }
}
