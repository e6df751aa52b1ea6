package bindery.apparatus.citation;

import bindery.apparatus.bibliography.ItemDate;
import bindery.apparatus.wording.Rich;
import bindery.apparatus.wording.Terms;
import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Puts works in order by the keys of a {@code cs:sort} (CSL 1.0.2, "Sorting"). */
final class Sorting {
  private final List<Element> keys;
  private final Collator collator;
  private final Element names;

  /**
   * @param sort {@code cs:sort}, or null to leave the order
   */
  Sorting(Element sort, Terms terms) {
    this.keys = sort == null ? List.of() : sort.select("> key");
    this.collator = Collator.getInstance(terms.locale());
    this.collator.setStrength(Collator.SECONDARY);
    this.names =
        org.jsoup.Jsoup.parse("<names><name form='long'/></names>", "", Parser.xmlParser())
            .selectFirst("names");
  }

  boolean isNone() {
    return keys.isEmpty();
  }

  /** A thing to be sorted with its keys. */
  private record Keyed<T>(T thing, List<String> keys) {}

  /**
   * @param run a new run for a thing
   */
  <T> List<T> sorted(List<T> things, Function<T, Run> run) {
    if (keys.isEmpty()) {
      return things;
    }
    List<Keyed<T>> keyed = new ArrayList<>();
    for (T thing : things) {
      keyed.add(new Keyed<>(thing, keys.stream().map(key -> key(key, run.apply(thing))).toList()));
    }
    keyed.sort((a, b) -> compare(a.keys(), b.keys()));
    return keyed.stream().map(Keyed::thing).toList();
  }

  private int compare(List<String> a, List<String> b) {
    for (int i = 0; i < keys.size(); i++) {
      String one = a.get(i);
      String other = b.get(i);
      if (one.isEmpty() || other.isEmpty()) {
        if (one.isEmpty() != other.isEmpty()) {
          return one.isEmpty() ? 1 : -1;
        }
        continue;
      }
      int order = compare(one, other);
      if (order != 0) {
        return keys.get(i).attr("sort").equals("descending") ? -order : order;
      }
    }
    return 0;
  }

  /** The parts of names are compared one after another. */
  private int compare(String a, String b) {
    String[] one = a.split("\u0002", -1);
    String[] other = b.split("\u0002", -1);
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      int order = collator.compare(one[i], other[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.length, other.length);
  }

  private String key(Element key, Run run) {
    run.key = key;
    Renderer renderer = new Renderer(run);
    if (key.hasAttr("macro")) {
      return words(Rich.plain(renderer.macro(key.attr("macro"))));
    }
    String variable = key.attr("variable");
    ItemDate date = run.item.dates().get(variable);
    if (date != null) {
      return DateWords.sortKey(date, List.of("year", "month", "day"));
    }
    if (!run.item.names(variable).isEmpty()) {
      Element asked = names.clone().attr("variable", variable);
      return words(Rich.plain(new NameLists(run, e -> Result.NOTHING).of(asked).parts()));
    }
    return words(Rich.plain(new VariableWords(run).of(variable, false)));
  }

  /** Without the marks that nobody sorts by. */
  private static String words(String text) {
    return text.replaceAll("[\\p{P}&&[^-‐–—\u0002]]", "").strip();
  }
}
