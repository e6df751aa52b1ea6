package bindery.apparatus.citation;

import bindery.apparatus.wording.Opening;
import bindery.apparatus.wording.Rich;
import bindery.apparatus.wording.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Joins the cites of a citation: sorted, grouped, collapsed (CSL 1.0.2, "Cite Collapsing"). */
final class CitationClusters {
  private final Element citation;
  private final Element layout;
  private final Writer writer;
  private final Sorting sorting;
  private final Function<Cite, Run> runs;
  private final String delimiter;
  private final String collapse;

  /** Puts a cite into words. */
  interface Writer {
    Written of(Cite cite, Position position, boolean withoutNames);
  }

  /**
   * A cite in words.
   *
   * @param names that it begins with
   */
  record Written(Cite cite, Position position, List<Rich> words, List<Rich> names) {
    String namesText() {
      return Rich.plain(names);
    }
  }

  /** Words with what stands between them and the next. */
  private record Joined(List<Rich> words, String delimiter) {}

  CitationClusters(Element citation, Writer writer, Function<Cite, Run> runs, Terms terms) {
    this.citation = citation;
    this.layout = CslStyle.child(citation, "layout");
    this.writer = writer;
    this.runs = runs;
    this.sorting = new Sorting(CslStyle.child(citation, "sort"), terms);
    this.delimiter = layout.attr("delimiter");
    this.collapse = citation.attr("collapse");
  }

  List<Cite> sorted(List<Cite> cites) {
    return cites.size() < 2 ? cites : sorting.sorted(cites, runs);
  }

  List<Rich> of(Citation whole, List<Position> positions) {
    if (whole.cites().isEmpty()) {
      return List.of();
    }
    List<Written> written = new ArrayList<>();
    for (int i = 0; i < whole.cites().size(); i++) {
      written.add(writer.of(whole.cites().get(i), positions.get(i), false));
    }
    boolean grouped = citation.hasAttr("cite-group-delimiter") || collapse.startsWith("year");
    List<List<Written>> groups = groups(written, grouped);
    List<Joined> joined = collapse.equals("citation-number") ? numbers(written) : grouped(groups);
    List<Rich> out = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      out.addAll(joined.get(i).words());
      if (i < joined.size() - 1) {
        out.addAll(Rich.words(between(joined.get(i), joined.get(i + 1))));
      }
    }
    Run run = runs.apply(whole.cites().get(0));
    // Here alone what stands round the words shares their form.
    List<Rich> all = whole.opens() ? Opening.raised(out) : out;
    return Dress.formed(layout, Dress.affixed(layout, all), run);
  }

  /** What an author wrote between two works stands for the delimiter. */
  private static String between(Joined one, Joined next) {
    String after = Rich.plain(next.words());
    boolean comma = after.startsWith(",") || after.startsWith(";");
    return comma ? "" : one.delimiter();
  }

  private static List<Rich> affixed(Written cite, List<Rich> words) {
    List<Rich> all = new ArrayList<>(cite.cite().prefix());
    all.addAll(words);
    all.addAll(cite.cite().suffix());
    return Rich.formed(Rich.Kind.CITE, cite.cite().id(), all);
  }

  /** Cites of the same names beside one another, if that is asked for. */
  private List<List<Written>> groups(List<Written> written, boolean grouped) {
    Map<String, List<Written>> byNames = new LinkedHashMap<>();
    int alone = 0;
    for (Written each : written) {
      String names = each.namesText();
      String key = grouped && !names.isEmpty() ? names : "\0" + alone++;
      byNames.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
    }
    return new ArrayList<>(byNames.values());
  }

  private List<Joined> grouped(List<List<Written>> groups) {
    List<Joined> out = new ArrayList<>();
    String within =
        citation.hasAttr("cite-group-delimiter") ? citation.attr("cite-group-delimiter") : ", ";
    String after =
        citation.hasAttr("after-collapse-delimiter")
            ? citation.attr("after-collapse-delimiter")
            : delimiter;
    for (List<Written> group : groups) {
      boolean collapses = group.size() > 1 && collapse.startsWith("year");
      if (!collapses) {
        for (int i = 0; i < group.size(); i++) {
          boolean last = i == group.size() - 1;
          String next = last ? collapse.startsWith("year") ? after : delimiter : within;
          out.add(new Joined(affixed(group.get(i), group.get(i).words()), next));
        }
        continue;
      }
      List<Joined> years = years(group, within);
      out.addAll(years.subList(0, years.size() - 1));
      out.add(new Joined(years.get(years.size() - 1).words(), after));
    }
    return out;
  }

  private List<Joined> years(List<Written> group, String within) {
    String suffixes =
        citation.hasAttr("year-suffix-delimiter")
            ? citation.attr("year-suffix-delimiter")
            : citation.hasAttr("cite-group-delimiter") ? within : delimiter;
    List<Joined> out = new ArrayList<>();
    int i = 0;
    while (i < group.size()) {
      Written each = group.get(i);
      boolean first = i == 0 || !each.cite().prefix().isEmpty();
      List<Rich> words =
          first ? each.words() : writer.of(each.cite(), each.position(), true).words();
      String year = year(each.words());
      int end = i + 1;
      while (!collapse.equals("year")
          && end < group.size()
          && follows(each, group.get(end), year)) {
        end++;
      }
      List<Written> more = group.subList(i + 1, end);
      boolean located = more.isEmpty() && !each.cite().locator().isEmpty();
      String next = more.isEmpty() ? within : suffixes;
      out.add(new Joined(affixed(each, words), located ? after(within) : next));
      suffixes(out, each, more, suffixes, within);
      i = end;
    }
    return out;
  }

  /** A locator ends what is read together. */
  private String after(String within) {
    return citation.hasAttr("after-collapse-delimiter")
        ? citation.attr("after-collapse-delimiter")
        : within;
  }

  private boolean follows(Written first, Written next, String year) {
    return !year.isEmpty()
        && year(next.words()).equals(year)
        && !Rich.first(Rich.Kind.SUFFIX, next.words()).isEmpty()
        && !Rich.first(Rich.Kind.SUFFIX, first.words()).isEmpty()
        && first.cite().isBare()
        && next.cite().isBare();
  }

  private void suffixes(
      List<Joined> out, Written first, List<Written> more, String between, String within) {
    boolean ranged = collapse.equals("year-suffix-ranged");
    String last = suffix(first);
    int i = 0;
    while (i < more.size()) {
      int end = i;
      while (ranged
          && end + 1 < more.size()
          && isNext(suffix(more.get(end)), suffix(more.get(end + 1)))) {
        end++;
      }
      boolean joins = ranged && isNext(last, suffix(more.get(i))) && (end > i);
      if (joins) {
        Joined before = out.remove(out.size() - 1);
        out.add(new Joined(before.words(), "–"));
        i = end;
      }
      boolean isLast = i == more.size() - 1;
      Written each = more.get(i);
      List<Rich> letter = Rich.formed(Rich.Kind.CITE, each.cite().id(), Rich.words(suffix(each)));
      out.add(new Joined(letter, isLast ? within : between));
      last = suffix(each);
      i++;
    }
  }

  private static boolean isNext(String letter, String next) {
    return letter.length() == 1 && next.length() == 1 && next.charAt(0) == letter.charAt(0) + 1;
  }

  private static String suffix(Written written) {
    return Rich.first(Rich.Kind.SUFFIX, written.words());
  }

  private static String year(List<Rich> words) {
    return Rich.first(Rich.Kind.YEAR, words);
  }

  /** Rows of numbers become ranges. */
  private List<Joined> numbers(List<Written> written) {
    String after =
        citation.hasAttr("after-collapse-delimiter")
            ? citation.attr("after-collapse-delimiter")
            : delimiter;
    List<Joined> out = new ArrayList<>();
    int i = 0;
    while (i < written.size()) {
      int end = i;
      while (end + 1 < written.size() && isNext(written.get(end), written.get(end + 1))) {
        end++;
      }
      Written first = written.get(i);
      boolean range = end - i >= 2;
      out.add(new Joined(affixed(first, first.words()), range ? "–" : delimiter));
      if (range) {
        Written last = written.get(end);
        out.add(new Joined(affixed(last, last.words()), after));
        i = end;
      }
      i++;
    }
    return out;
  }

  private static boolean isNext(Written one, Written next) {
    String number = Rich.first(Rich.Kind.NUMBER, one.words());
    String following = Rich.first(Rich.Kind.NUMBER, next.words());
    return number.matches("\\d{1,9}")
        && following.matches("\\d{1,9}")
        && Integer.parseInt(following) == Integer.parseInt(number) + 1
        && one.cite().isBare()
        && next.cite().isBare();
  }
}
