package bindery.apparatus.citation;

import bindery.apparatus.wording.FieldText;
import bindery.apparatus.wording.Rich;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Parts the first field of an entry from the rest (CSL 1.0.2, "second-field-align"). */
final class Alignment {
  private Alignment() {}

  static List<Rich> of(List<Rich> words, Element layout) {
    if (words.isEmpty()) {
      return words;
    }
    Element first = layout.children().isEmpty() ? layout : layout.child(0);
    int field = Math.max(1, size(first));
    List<Rich> rest = new ArrayList<>(words.subList(Math.min(field, words.size()), words.size()));
    rest.addAll(FieldText.read(layout.attr("suffix")));
    List<Rich> both = new ArrayList<>();
    List<Rich> head = words.subList(0, Math.min(field, words.size()));
    both.addAll(Rich.formed(Rich.Kind.DISPLAY, "left-margin", head));
    both.addAll(Rich.formed(Rich.Kind.DISPLAY, "right-inline", rest));
    return both;
  }

  /** How many stretches the first element gives: what stands before, itself, what stands after. */
  private static int size(Element first) {
    return (first.attr("prefix").isEmpty() ? 0 : 1) + 1 + (first.attr("suffix").isEmpty() ? 0 : 1);
  }
}
