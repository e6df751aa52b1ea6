package bindery.style.selector;

import bindery.style.Pseudo;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.ComponentReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The pseudo-classes and pseudo-elements that selectors may name. */
public final class Pseudos {
  /** With two colons; the first four of {@link #OF_CSS_2} with one as well. */
  public static final List<String> ELEMENTS =
      Arrays.stream(Pseudo.values())
          .map(pseudo -> "::" + pseudo.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();

  private static final Set<String> OF_CSS_2 =
      Set.of(":before", ":after", ":first-letter", ":first-line");

  public static final List<String> CLASSES =
      List.of(
          ":root",
          ":empty",
          ":link",
          ":any-link",
          ":first-child",
          ":last-child",
          ":only-child",
          ":first-of-type",
          ":last-of-type",
          ":only-of-type");

  public static final List<String> FUNCTIONS =
      List.of(
          ":not()",
          ":is()",
          ":where()",
          ":lang()",
          ":nth-child()",
          ":nth-last-child()",
          ":nth-of-type()",
          ":nth-last-of-type()");

  /** What never happens to paper. */
  public static final List<String> ON_SCREENS =
      List.of(
          ":hover",
          ":active",
          ":focus",
          ":focus-visible",
          ":focus-within",
          ":visited",
          ":target",
          ":checked",
          ":disabled",
          ":enabled");

  private Pseudos() {}

  public static Optional<Pseudo> element(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    if (OF_CSS_2.contains(name)) {
      name = ":" + name;
    }
    int index = ELEMENTS.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(Pseudo.values()[index]);
  }

  /** A pseudo-class without brackets, its colon included. */
  public static Simple plain(String text) throws BadValue {
    String name = text.toLowerCase(Locale.ROOT);
    if (ON_SCREENS.contains(name)) {
      return new Simple.Never();
    }
    int bracket = name.indexOf('(');
    if (bracket > 0) {
      return function(
          name.substring(0, bracket), name.substring(bracket + 1, name.length() - 1).strip());
    }
    return switch (name) {
      case ":root" -> new Simple.Root();
      case ":empty" -> new Simple.Empty();
      case ":link", ":any-link" -> new Simple.Link();
      case ":first-child" -> new Nth(0, 1, false, false);
      case ":last-child" -> new Nth(0, 1, false, true);
      case ":first-of-type" -> new Nth(0, 1, true, false);
      case ":last-of-type" -> new Nth(0, 1, true, true);
      case ":only-child" ->
          new Simple.Both(new Nth(0, 1, false, false), new Nth(0, 1, false, true));
      case ":only-of-type" ->
          new Simple.Both(new Nth(0, 1, true, false), new Nth(0, 1, true, true));
      case "::footnote-call" ->
          throw BadValue.because("the call of a note is an element here", "write a.noteref");
      case "::footnote-marker" ->
          throw BadValue.because(
              "the number before a note is an element here", "write .footnote .backlink");
      default -> {
        List<String> known = new ArrayList<>(name.startsWith("::") ? ELEMENTS : CLASSES);
        if (!name.startsWith("::")) {
          known.addAll(FUNCTIONS);
        }
        throw SelectorReader.unknown(text, known);
      }
    };
  }

  /** A pseudo-class with brackets; {@code :not} and its like are read elsewhere. */
  public static Simple function(String name, String argument) throws BadValue {
    if (name.equals(":lang")) {
      List<String> ranges = new ArrayList<>();
      for (Component component : ComponentReader.read(argument)) {
        if (component instanceof Component.Word word) {
          ranges.add(word.lower());
        } else if (component instanceof Component.Quoted quoted) {
          ranges.add(quoted.text().toLowerCase(Locale.ROOT));
        }
      }
      return new Simple.Lang(List.copyOf(ranges));
    }
    if (!List.of(":nth-child", ":nth-last-child", ":nth-of-type", ":nth-last-of-type")
        .contains(name)) {
      throw SelectorReader.unknown(name + "()", FUNCTIONS);
    }
    Optional<Nth> nth = Nth.of(argument, name.endsWith("of-type"), name.contains("last"));
    return nth.orElseThrow(
        () ->
            BadValue.because(
                "‘" + argument + "’ does not count anything", "write for example 2n+1, odd or 3"));
  }
}
