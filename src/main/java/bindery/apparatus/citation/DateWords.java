package bindery.apparatus.citation;

import bindery.apparatus.bibliography.ItemDate;
import bindery.apparatus.wording.FieldText;
import bindery.apparatus.wording.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Puts dates into words (CSL 1.0.2, "Date", "Date Ranges", "AD and BC", "Seasons"). */
final class DateWords {
  private static final List<String> GRAINS = List.of("year", "month", "day");

  private final Run run;

  DateWords(Run run) {
    this.run = run;
  }

  Result of(Element element) {
    String variable = element.attr("variable");
    ItemDate date = run.item.dates().get(variable);
    if (date == null
        || run.substituted.contains(variable)
        || date.days().isEmpty() && date.literal().isEmpty()) {
      return Result.EMPTY_VARIABLE;
    }
    run.speak(variable);
    List<Element> parts = parts(element);
    if (run.isSort()) {
      return Result.variable(
          Rich.words(sortKey(date, parts.stream().map(p -> p.attr("name")).toList())));
    }
    if (date.days().isEmpty()) {
      List<Rich> year = Rich.formed(Rich.Kind.YEAR, "", FieldText.read(date.literal()));
      return Result.variable(Dress.of(element, withSuffix(year), run));
    }
    Element localized = run.terms.date(element.attr("form"));
    String delimiter =
        element.hasAttr("delimiter") || localized == null
            ? element.attr("delimiter")
            : localized.attr("delimiter");
    List<Rich> words =
        date.isRange() ? range(date, parts, delimiter) : day(date.days().get(0), parts, delimiter);
    return Result.variable(Dress.of(element, words, run));
  }

  /** What a date is sorted by: with all parts, or those of the element that shows it. */
  static String sortKey(ItemDate date, List<String> shown) {
    if (date.days().isEmpty()) {
      return date.literal();
    }
    StringBuilder out = new StringBuilder();
    for (ItemDate.Day day : date.isRange() ? date.days() : date.days().subList(0, 1)) {
      out.append(out.length() > 0 ? "-" : "");
      out.append(String.format(Locale.ROOT, "%06d", 100_000 + day.year()));
      out.append(String.format(Locale.ROOT, "%02d", shown.contains("month") ? day.month() : 0));
      out.append(String.format(Locale.ROOT, "%02d", shown.contains("day") ? day.day() : 0));
    }
    return out.toString();
  }

  /** The parts that are shown, in their order: the style's, or the language's with its changes. */
  private List<Element> parts(Element element) {
    List<Element> own = CslStyle.children(element, "date-part");
    Element localized = run.terms.date(element.attr("form"));
    if (!element.hasAttr("form") || localized == null) {
      return own;
    }
    String shown = element.hasAttr("date-parts") ? element.attr("date-parts") : "year-month-day";
    List<Element> parts = new ArrayList<>();
    for (Element part : CslStyle.children(localized, "date-part")) {
      if (shown.contains(part.attr("name"))) {
        Element merged = part.clone();
        own.stream()
            .filter(o -> o.attr("name").equals(part.attr("name")))
            .forEach(
                o ->
                    o.attributes()
                        .forEach(
                            a -> {
                              if (!a.getKey().endsWith("fix")) {
                                merged.attr(a.getKey(), a.getValue());
                              }
                            }));
        parts.add(merged);
      }
    }
    return parts;
  }

  private List<Rich> day(ItemDate.Day day, List<Element> parts, String delimiter) {
    List<List<Rich>> words = new ArrayList<>();
    for (Element part : parts) {
      words.add(Dress.affixed(part, bare(day, part)));
    }
    return Rich.joined(words, delimiter);
  }

  private List<Rich> range(ItemDate date, List<Element> parts, String delimiter) {
    ItemDate.Day from = date.days().get(0);
    ItemDate.Day to = date.days().get(1);
    boolean anyMonth = parts.stream().anyMatch(p -> p.attr("name").equals("month"));
    boolean anyDay = parts.stream().anyMatch(p -> p.attr("name").equals("day"));
    int grain =
        from.year() != to.year()
            ? 0
            : from.month() != to.month() && anyMonth ? 1 : from.day() != to.day() && anyDay ? 2 : 3;
    List<Element> different =
        parts.stream().filter(p -> GRAINS.indexOf(p.attr("name")) >= grain).toList();
    if (different.isEmpty()) {
      return day(from, parts, delimiter);
    }
    if (different.stream()
        .allMatch(p -> bare(from, p, false).isEmpty() && bare(to, p, false).isEmpty())) {
      return day(from, parts, delimiter);
    }
    int first = parts.indexOf(different.get(0));
    int last = parts.indexOf(different.get(different.size() - 1)) + 1;
    String name = GRAINS.get(grain);
    String dash =
        parts.stream()
            .filter(p -> p.attr("name").equals(name) && p.hasAttr("range-delimiter"))
            .map(p -> p.attr("range-delimiter"))
            .findFirst()
            .orElse("–");
    List<Element> middle = parts.subList(first, last);
    List<List<Rich>> words = new ArrayList<>();
    words.add(day(from, parts.subList(0, first), delimiter));
    List<Rich> both = new ArrayList<>(half(from, middle, delimiter, false));
    both.add(new Rich.Words(dash));
    both.addAll(to.isOpen() ? List.of() : half(to, middle, delimiter, true));
    String end =
        middle.stream()
            .filter(part -> !bare(to, part, false).isEmpty())
            .reduce((a, b) -> b)
            .map(part -> part.attr("suffix"))
            .orElse("");
    both.addAll(to.isOpen() ? List.of() : Rich.words(end));
    words.add(both);
    words.add(day(to.isOpen() ? from : to, parts.subList(last, parts.size()), delimiter));
    return Rich.joined(words, delimiter);
  }

  /** One end of a range, without what stands before and after the dash. */
  private List<Rich> half(
      ItemDate.Day day, List<Element> parts, String delimiter, boolean isSecond) {
    List<List<Rich>> words = new ArrayList<>();
    List<Element> shown = parts.stream().filter(p -> !bare(day, p, false).isEmpty()).toList();
    for (Element part : shown) {
      Element cut = part.clone();
      if (isSecond && part == shown.get(0)) {
        cut.removeAttr("prefix");
      }
      if (part == shown.get(shown.size() - 1)) {
        cut.removeAttr("suffix");
      }
      words.add(Dress.affixed(cut, bare(day, cut)));
    }
    return Rich.joined(words, delimiter);
  }

  private List<Rich> bare(ItemDate.Day day, Element part) {
    return bare(day, part, true);
  }

  private List<Rich> bare(ItemDate.Day day, Element part, boolean suffixed) {
    String form = part.attr("form");
    String words =
        switch (part.attr("name")) {
          case "year" -> year(day.year(), form);
          case "month" -> month(day.month(), form);
          case "day" -> day(day, form);
          default -> "";
        };
    List<Rich> rich = Dress.formed(part, Rich.words(words), run);
    if (!part.attr("name").equals("year") || rich.isEmpty()) {
      return rich;
    }
    List<Rich> year = Rich.formed(Rich.Kind.YEAR, "", rich);
    return suffixed ? withSuffix(year) : year;
  }

  private List<Rich> withSuffix(List<Rich> year) {
    String suffix = run.distinction.suffix();
    if (suffix.isEmpty()
        || run.suffixShown
        || run.style.shows(run.scope, "year-suffix")
        || run.style.shows(run.scope, "citation-label")) {
      return year;
    }
    run.suffixShown = true;
    List<Rich> both = new ArrayList<>(year);
    both.addAll(Rich.formed(Rich.Kind.SUFFIX, "", Rich.words(suffix)));
    return both;
  }

  private String year(int year, String form) {
    if (year == ItemDate.Day.OPEN) {
      return "";
    }
    if (form.equals("short") && year >= 1000) {
      return String.format(Locale.ROOT, "%02d", year % 100);
    }
    String era = year < 0 ? "bc" : year < 1000 ? "ad" : "";
    return Math.abs(year) + (era.isEmpty() ? "" : run.terms.term(era, "", false));
  }

  private String month(int month, String form) {
    boolean numeric = form.startsWith("numeric");
    if (month == 0 || month > 12 && numeric) {
      return "";
    }
    if (numeric) {
      return form.equals("numeric")
          ? String.valueOf(month)
          : String.format(Locale.ROOT, "%02d", month);
    }
    String name = month > 12 ? "season-" : "month-";
    int of = month > 12 ? month - 12 : month;
    return run.terms.term(name + String.format(Locale.ROOT, "%02d", of), form, false);
  }

  private String day(ItemDate.Day day, String form) {
    if (day.day() == 0) {
      return "";
    }
    boolean limited = day.day() > 1 && run.terms.option("limit-day-ordinals-to-day-1");
    if (form.equals("ordinal") && !limited) {
      String month = "month-" + String.format(Locale.ROOT, "%02d", day.month());
      return day.day() + run.terms.ordinal(day.day(), run.terms.gender(month));
    }
    return form.equals("numeric-leading-zeros")
        ? String.format(Locale.ROOT, "%02d", day.day())
        : String.valueOf(day.day());
  }
}
