package bindery.apparatus.citation;

import bindery.apparatus.bibliography.PersonName;
import bindery.apparatus.wording.Rich;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A list of names, cut and joined as the style has it (CSL 1.0.2, "Name", "Et-al"). */
final class CitedNames {
  private final NameOptions options;
  private final Element etAl;
  private final Run run;
  private final List<List<Rich>> shown = new ArrayList<>();
  private final List<Boolean> inverted = new ArrayList<>();
  private boolean cut;
  private List<Rich> last;

  /**
   * @param etAl {@code cs:et-al}, or null
   */
  CitedNames(NameOptions options, Element etAl, Run run) {
    this.options = options;
    this.etAl = etAl;
    this.run = run;
  }

  /** How many names of so many are shown. */
  int shown(int of) {
    int min = options.min();
    int first = options.first();
    if (min == 0 || first == 0 || of < min) {
      return of;
    }
    return Math.min(of, first + (run.isSort() ? 0 : run.distinction.moreNames()));
  }

  List<Rich> of(List<PersonName> names, String variable) {
    boolean others = names.get(names.size() - 1).equals(PersonName.OTHERS) && names.size() > 1;
    List<PersonName> told = others ? names.subList(0, names.size() - 1) : names;
    int count = shown(told.size() + (others ? 1 : 0));
    count = Math.min(count, told.size());
    cut = count < told.size() || others;
    OneName one = new OneName(options, run);
    for (int i = 0; i < count; i++) {
      int level = run.distinction.given().getOrDefault(variable + ":" + i, 0);
      shown.add(one.of(told.get(i), i == 0, level));
      inverted.add(one.isInverted());
      see(one, told.get(i), i, variable);
    }
    run.hidden += told.size() - count;
    boolean useLast = cut && !others && options.last() && told.size() >= count + 2;
    last = useLast ? one.of(told.get(told.size() - 1), false, 0) : null;
    return joined(shown);
  }

  private void see(OneName one, PersonName name, int i, String variable) {
    if (run.seeing) {
      List<String> levels = new ArrayList<>();
      for (int level = 0; level <= 2; level++) {
        levels.add(Rich.plain(one.of(name, i == 0, level)));
      }
      run.seen.add(new Distinguishing.SeenName(variable + ":" + i, name, levels));
    }
  }

  /** The names as they are shown, each for itself. */
  List<String> each() {
    return shown.stream().map(Rich::plain).toList();
  }

  /** The same list with other words for its first names. */
  List<Rich> replaced(int first, String words) {
    List<List<Rich>> other = new ArrayList<>(shown);
    for (int i = 0; i < Math.min(first, other.size()); i++) {
      other.set(i, Rich.words(words));
    }
    return joined(other);
  }

  private List<Rich> joined(List<List<Rich>> names) {
    String delimiter = options.get("delimiter", ", ");
    if (!cut) {
      return withAnd(names, delimiter);
    }
    List<Rich> out = new ArrayList<>(Rich.joined(names, delimiter));
    if (last != null) {
      out.addAll(Rich.words(delimiter + "… "));
      out.addAll(last);
      return out;
    }
    if (run.isSort()) {
      return out;
    }
    String term = etAl == null || !etAl.hasAttr("term") ? "et-al" : etAl.attr("term");
    List<Rich> words = Rich.words(run.terms.term(term, "", false));
    words = etAl == null ? words : Dress.of(etAl, words, run);
    if (words.isEmpty()) {
      return out;
    }
    boolean before =
        precedes(
            options.get("delimiter-precedes-et-al", "contextual"), names.size(), names.size() > 1);
    out.addAll(Rich.words(before ? delimiter : " "));
    out.addAll(words);
    return out;
  }

  private List<Rich> withAnd(List<List<Rich>> names, String delimiter) {
    String and =
        switch (options.get("and", "")) {
          case "text" -> run.terms.term("and", "", false);
          case "symbol" -> "&";
          default -> "";
        };
    if (and.isEmpty() || names.size() < 2 || run.isSort()) {
      return Rich.joined(names, delimiter);
    }
    List<Rich> out = new ArrayList<>(Rich.joined(names.subList(0, names.size() - 1), delimiter));
    String rule = options.get("delimiter-precedes-last", "contextual");
    boolean before = precedes(rule, names.size() - 1, names.size() > 2);
    out.addAll(Rich.words((before ? delimiter : " ") + and + " "));
    out.addAll(names.get(names.size() - 1));
    return out;
  }

  /**
   * @param before how many names stand before
   */
  private boolean precedes(String rule, int before, boolean contextual) {
    return switch (rule) {
      case "always" -> true;
      case "never" -> false;
      case "after-inverted-name" -> before > 0 && inverted.get(before - 1);
      default -> contextual;
    };
  }
}
