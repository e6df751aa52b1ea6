package bindery.typeset.inline;

import bindery.typeset.section.Question;
import bindery.typeset.section.ShownLocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Links to pages side by side, each in an element of the class {@code locator}. */
final class LocatorRow {
  private static final String LOCATOR = "locator";

  private LocatorRow() {}

  /** What a locator shows, asked by itself or by what it holds; empty where it is none. */
  static Optional<ShownLocator> shown(SectionContext section, Element element) {
    Element own = element.closest("." + LOCATOR);
    if (own == null || own.parent() == null) {
      return Optional.empty();
    }
    List<Question.Stop> stops = new ArrayList<>();
    int at = 0;
    for (Element each : own.parent().children()) {
      if (each.hasClass(LOCATOR)) {
        at = each == own ? stops.size() : at;
        Element a = each.selectFirst("a[href]");
        String href = a == null ? "" : a.attr("href");
        stops.add(new Question.Stop(href, each.hasClass("main"), each.hasClass("range-start")));
      }
    }
    Question.Locators asked = new Question.Locators(section.source(own.parent()), stops);
    return Optional.of(section.answers().locators(asked).get(at));
  }
}
