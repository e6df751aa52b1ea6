package bindery.apparatus.number;

import bindery.language.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** References to things of one kind side by side: Figures 2.3–2.5 and 4.1. */
final class ReferenceRow {
  private final Element span;
  private final List<Element> links;
  private final Names names;

  /** Links that stand in a row without a gap. */
  private record Run(List<Element> links) {
    boolean isLong() {
      return links.size() > 2;
    }
  }

  ReferenceRow(Element span, List<Element> links, Names names) {
    this.span = span;
    this.links = links;
    this.names = names;
  }

  /**
   * @param word in the plural, with {@code %} for the numbers where words stand round them
   */
  void put(String word, Function<Element, String> number) {
    int at = word.indexOf('%');
    span.appendText(at < 0 ? word + "\u00a0" : word.substring(0, at));
    links.forEach(a -> a.text(number.apply(a)));
    List<List<Element>> items = new ArrayList<>();
    for (Run run : runs(number)) {
      if (run.isLong()) {
        items.add(List.of(run.links().get(0), run.links().get(run.links().size() - 1)));
      } else {
        run.links().forEach(a -> items.add(List.of(a)));
      }
    }
    String and = names.and().stream().findFirst().orElse("&");
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        span.appendText(i < items.size() - 1 ? ", " : " " + and + " ");
      }
      span.appendChild(items.get(i).get(0));
      if (items.get(i).size() > 1) {
        span.appendText("–");
        span.appendChild(items.get(i).get(1));
      }
    }
    span.appendText(at < 0 ? "" : word.substring(at + 1));
  }

  private List<Run> runs(Function<Element, String> number) {
    List<Run> runs = new ArrayList<>();
    String last = "";
    for (Element a : links) {
      String own = number.apply(a);
      if (runs.isEmpty() || !own.equals(after(last))) {
        runs.add(new Run(new ArrayList<>()));
      }
      runs.get(runs.size() - 1).links().add(a);
      last = own;
    }
    return runs;
  }

  /** The number after this one in its row; empty if it does not end in digits. */
  private static String after(String number) {
    int at = number.lastIndexOf('.') + 1;
    boolean digits = number.substring(at).matches("\\d{1,6}");
    return digits ? number.substring(0, at) + (Integer.parseInt(number.substring(at)) + 1) : "";
  }
}
