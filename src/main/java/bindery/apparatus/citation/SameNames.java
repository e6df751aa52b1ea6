package bindery.apparatus.citation;

import bindery.apparatus.wording.Rich;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the names that an entry shares with the one before (CSL 1.0.2, "Reference Grouping"). */
final class SameNames {
  private final boolean asked;
  private final String rule;
  private List<String> before = List.of();
  private String wholeBefore = "";

  SameNames(Element bibliography) {
    this.asked = bibliography.hasAttr("subsequent-author-substitute");
    this.rule = bibliography.attr("subsequent-author-substitute-rule");
  }

  /** How many of the next entry's names are replaced: -1 for all at once. */
  int next(Run run) {
    List<String> names = run.firstNames == null ? List.of() : run.firstNames;
    List<String> last = before;
    String whole = Rich.plain(run.firstNamesWhole);
    boolean all = names.equals(last) && whole.equals(wholeBefore);
    before = names;
    wholeBefore = whole;
    if (!asked || names.isEmpty() || last.isEmpty()) {
      return 0;
    }
    int same = 0;
    while (same < Math.min(names.size(), last.size()) && names.get(same).equals(last.get(same))) {
      same++;
    }
    return switch (rule) {
      case "complete-each" -> all ? names.size() : 0;
      case "partial-each" -> same;
      case "partial-first" -> Math.min(1, same);
      default -> all ? -1 : 0;
    };
  }
}
