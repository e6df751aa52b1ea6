package bindery.apparatus.citation;

import bindery.apparatus.wording.CslNumbers;
import bindery.apparatus.wording.FieldText;
import bindery.apparatus.wording.PageRanges;
import bindery.apparatus.wording.Rich;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of standard and number variables (CSL 1.0.2, appendix IV). */
final class VariableWords {
  private static final Set<String> PAGES = Set.of("page", "page-first");

  /** Number variables, whose hyphens stand for ranges. */
  private static final Set<String> NUMBERS =
      Set.of(
          "chapter-number",
          "collection-number",
          "edition",
          "issue",
          "number",
          "number-of-pages",
          "number-of-volumes",
          "part-number",
          "printing-number",
          "section",
          "supplement-number",
          "version",
          "volume");

  /** Where an identifier leads (CSL 1.0.2, appendix VI). */
  private static final Map<String, String> LINKS =
      Map.of(
          "URL", "",
          "DOI", "https://doi.org/",
          "PMID", "https://www.ncbi.nlm.nih.gov/pubmed/",
          "PMCID", "https://www.ncbi.nlm.nih.gov/pmc/articles/");

  private final Run run;

  VariableWords(Run run) {
    this.run = run;
  }

  /** The words of a text. */
  List<Rich> of(String variable, boolean isShort) {
    if (variable.equals("year-suffix")) {
      run.suffixShown = true;
      return Rich.formed(Rich.Kind.SUFFIX, "", Rich.words(run.distinction.suffix()));
    }
    if (variable.equals("title-short") || variable.equals("container-title-short")) {
      String full = variable.replace("-short", "");
      return FieldText.read(run.substituted.contains(full) ? "" : run.text(variable, false));
    }
    String value = number(variable);
    if (value.isEmpty()) {
      String text = run.text(variable, isShort);
      return text.isEmpty() ? List.of() : linked(variable, text);
    }
    if (variable.equals("citation-number")) {
      List<Rich> words = Rich.words(run.isSort() ? CslNumbers.padded(value) : value);
      return Rich.formed(Rich.Kind.NUMBER, value, words);
    }
    if (run.isSort() && CslNumbers.isNumeric(value)) {
      return Rich.words(CslNumbers.padded(value));
    }
    return FieldText.read(value);
  }

  private static List<Rich> linked(String variable, String text) {
    if (!LINKS.containsKey(variable)) {
      return FieldText.read(text);
    }
    boolean whole = text.matches("(?i)https?://.*");
    String address = whole ? text : LINKS.get(variable) + text;
    boolean leads = address.matches("(?i)https?://\\S+");
    return leads ? Rich.formed(Rich.Kind.LINK, address, Rich.words(text)) : Rich.words(text);
  }

  /** The text of a number variable, its ranges as the style has them; empty of another. */
  String number(String variable) {
    switch (variable) {
      case "citation-number":
        return run.number > 0 ? String.valueOf(run.number) : "";
      case "first-reference-note-number":
        int first = run.position.noteOfFirst();
        return first > 0 ? String.valueOf(first) : "";
      case "citation-label":
        String label = run.item.text("citation-label");
        return (label.isEmpty() ? Label.of(run.item) : label) + run.distinction.suffix();
      case "locator":
        return locator();
      case "page-first":
        String page = run.text("page-first", false);
        return page.isEmpty() ? run.text("page", false).replaceFirst("[-–,&\\s].*", "") : page;
      default:
    }
    String text =
        PAGES.contains(variable) || NUMBERS.contains(variable) ? run.text(variable, false) : "";
    if (text.isEmpty()) {
      return "";
    }
    return PAGES.contains(variable) ? pages(text) : CslNumbers.ranges(text, run.terms);
  }

  private String locator() {
    String text = run.cite.locator();
    boolean page = run.cite.label().isEmpty() || run.cite.label().equals("page");
    return text.isEmpty() || !page ? CslNumbers.ranges(text, run.terms) : pages(text);
  }

  private String pages(String text) {
    String delimiter = run.terms.term("page-range-delimiter", "", false);
    return PageRanges.of(
        text, run.style.option("page-range-format"), delimiter.isEmpty() ? "–" : delimiter);
  }
}
