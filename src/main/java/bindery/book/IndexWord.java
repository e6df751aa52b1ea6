package bindery.book;

import bindery.report.Place;
import java.util.List;

/**
 * A word of {@code index.yaml}, for which the index looks in the text.
 *
 * @param entry levels of the entry, from the outermost
 * @param forms in which the word stands in the text, itself among them; none to look for nothing
 * @param sort what it is sorted by, or empty
 * @param see the entry to look up instead, or empty
 * @param also entries to look up as well
 * @param place that it was read from
 */
public record IndexWord(
    List<String> entry,
    List<String> forms,
    String sort,
    String see,
    List<String> also,
    Place place) {
  public IndexWord {
    entry = List.copyOf(entry);
    forms = List.copyOf(forms);
    also = List.copyOf(also);
  }
}
