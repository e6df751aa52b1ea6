package bindery.apparatus.index;

import bindery.apparatus.index.Term.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads what a mark in the text asks of the index. */
final class IndexMarks {
  /** All elements that are marks. */
  static final String SELECTOR = "span.index, span.index-term, a.index, em.index, code.index";

  private static final Set<String> YES = Set.of("", "yes", "true", "main", "1");

  private IndexMarks() {}

  /** The terms; none where the mark has no word. */
  static List<Term> terms(Element mark) {
    if (mark.hasAttr("data-term")) {
      return EntrySyntax.term(mark.attr("data-term")).stream().toList();
    }
    List<Level> levels = levels(mark);
    if (levels.isEmpty()) {
      return List.of();
    }
    boolean main =
        mark.hasClass("main")
            || mark.hasAttr("data-main") && YES.contains(mark.attr("data-main").strip());
    List<Term> terms = new ArrayList<>();
    refer(mark, "data-see", Use.SEE, levels).ifPresent(terms::add);
    boolean instead = !terms.isEmpty();
    refer(mark, "data-see-also", Use.SEE_ALSO, levels).ifPresent(terms::add);
    if (!instead) {
      terms.add(new Term(levels, use(mark), main, List.of()));
    }
    return terms;
  }

  private static Optional<Term> refer(Element mark, String attribute, Use use, List<Level> levels) {
    List<Level> other = EntrySyntax.plainLevels(mark.attr(attribute), "");
    return other.isEmpty() ? Optional.empty() : Optional.of(new Term(levels, use, false, other));
  }

  private static Use use(Element mark) {
    return switch (mark.attr("data-range").strip().toLowerCase(Locale.ROOT)) {
      case "start", "begin", "open", "(" -> Use.RANGE_START;
      case "end", "close", ")" -> Use.RANGE_END;
      default -> Use.PLACE;
    };
  }

  private static List<Level> levels(Element mark) {
    String sort = mark.attr("data-sort");
    String entry = mark.attr("data-entry");
    if (!entry.isBlank()) {
      return EntrySyntax.plainLevels(entry, sort);
    }
    Element words = new Element("span");
    Element copy = mark.clone();
    copy.select(".noteref, img, .index-term").remove();
    copy.getAllElements().forEach(each -> each.removeAttr("id"));
    copy.select("a").unwrap();
    words.appendChildren(List.copyOf(copy.childNodes()));
    return words.hasText() ? List.of(new Level(words, sort)) : List.of();
  }
}
