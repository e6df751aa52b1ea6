package bindery.apparatus.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The words and dates of a language, with what the style changes in them (CSL 1.0.2, "Locale"). */
public final class Terms {
  private final Locale locale;
  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, Element> dates = new HashMap<>();
  private final Map<String, String> options = new HashMap<>();

  private record Term(String single, String multiple, String gender, String match) {}

  /**
   * @param sources {@code cs:locale} elements, from the weakest to the strongest
   */
  public Terms(Locale locale, List<Element> sources) {
    this.locale = locale;
    sources.forEach(this::read);
  }

  private void read(Element source) {
    Element list = source.selectFirst("> terms");
    if (list != null) {
      boolean ordinals = !list.select("> term[name^=ordinal]").isEmpty();
      if (ordinals) { // "(re)defining any of the ordinal terms replaces all"
        terms.keySet().removeIf(key -> key.startsWith("ordinal"));
      }
      for (Element term : list.select("> term")) {
        Element single = term.selectFirst("> single");
        Element multiple = term.selectFirst("> multiple");
        String one = (single == null ? term : single).wholeText();
        terms.put(
            key(term.attr("name"), term.attr("form"), term.attr("gender-form")),
            new Term(
                one,
                multiple == null ? one : multiple.wholeText(),
                term.attr("gender"),
                term.attr("match")));
      }
    }
    source.select("> date").forEach(date -> dates.put(date.attr("form"), date));
    source
        .select("> style-options")
        .forEach(o -> o.attributes().forEach(a -> options.put(a.getKey(), a.getValue())));
  }

  private static String key(String name, String form, String gender) {
    String plain = form.isEmpty() || form.equals("long") ? "" : form;
    return name.replace("sub-verbo", "sub verbo") + "|" + plain + "|" + gender;
  }

  public Locale locale() {
    return locale;
  }

  public boolean isEnglish() {
    return locale.getLanguage().equals("en");
  }

  /** The words of a term; in the next form where it has none in this one; or empty. */
  public String term(String name, String form, boolean plural) {
    String next = form;
    while (true) {
      Term term = terms.get(key(name, next, ""));
      if (term != null) {
        return plural ? term.multiple() : term.single();
      }
      switch (next) {
        case "verb-short" -> next = "verb";
        case "symbol" -> next = "short";
        case "verb", "short" -> next = "";
        default -> {
          return "";
        }
      }
    }
  }

  /** The words of a term in this very form, or empty. */
  public String word(String name, String form, boolean plural) {
    Term term = terms.get(key(name, form, ""));
    return term == null ? "" : plural ? term.multiple() : term.single();
  }

  public boolean has(String name) {
    return terms.containsKey(key(name, "", ""));
  }

  /** masculine, feminine, or empty. */
  public String gender(String name) {
    Term term = terms.get(key(name, "", ""));
    return term == null ? "" : term.gender();
  }

  /** What goes after a number that stands for a place in a row. */
  public String ordinal(int number, String gender) {
    String two = String.format(Locale.ROOT, "%02d", number % 100);
    String one = "0" + number % 10;
    for (String form : gender.isEmpty() ? List.of("") : List.of(gender, "")) {
      Term twoDigits = terms.get(key("ordinal-" + two, "", form));
      if (twoDigits != null && matches(twoDigits, number, two, number % 100 < 10)) {
        return twoDigits.single();
      }
      Term oneDigit = terms.get(key("ordinal-" + one, "", form));
      if (oneDigit != null && matches(oneDigit, number, one, true)) {
        return oneDigit.single();
      }
      Term any = terms.get(key("ordinal", "", form));
      if (any != null) {
        return any.single();
      }
    }
    // Without a general term the scheme of CSL 1.0 holds.
    Term old = terms.get(key("ordinal-04", "", ""));
    return old == null ? "" : old.single();
  }

  private static boolean matches(Term term, int number, String of, boolean oneDigit) {
    int value = Integer.parseInt(of);
    return switch (term.match()) {
      case "whole-number" -> number == value;
      case "last-two-digits" -> number % 100 == value;
      case "last-digit" -> number % 10 == value % 10;
      default -> oneDigit ? number % 10 == value : number % 100 == value;
    };
  }

  public String longOrdinal(int number, String gender) {
    String name = "long-ordinal-" + String.format(Locale.ROOT, "%02d", number);
    Term of = terms.get(key(name, "", gender));
    Term term = of == null ? terms.get(key(name, "", "")) : of;
    return number > 10 || term == null ? number + ordinal(number, gender) : term.single();
  }

  /** The parts of a date in this form, or null. */
  public Element date(String form) {
    return dates.get(form);
  }

  public boolean option(String name) {
    return options.getOrDefault(name, "").equals("true");
  }
}
