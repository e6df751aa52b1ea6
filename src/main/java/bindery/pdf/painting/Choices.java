package bindery.pdf.painting;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Which child a switch element shows: the first whose conditions hold (SVG 2 §5.9). */
final class Choices {
  private Choices() {}

  static Optional<Element> of(Element choice, Locale language) {
    return choice.children().stream().filter(child -> holds(child, language)).findFirst();
  }

  /** Whether the conditions of an element hold. */
  static boolean holds(Element child, Locale language) {
    // No extension is at hand; features are not asked for any more, and always hold.
    return !child.hasAttr("requiredExtensions")
        && (!child.hasAttr("systemLanguage") || speaks(child.attr("systemLanguage"), language));
  }

  private static boolean speaks(String list, Locale language) {
    String own = language.toLanguageTag().toLowerCase(Locale.ROOT);
    for (String each : list.toLowerCase(Locale.ROOT).split(",")) {
      String asked = each.trim();
      if (!asked.isEmpty()
          && (own.equals(asked) || own.startsWith(asked + "-") || asked.startsWith(own + "-"))) {
        return true;
      }
    }
    return false;
  }
}
