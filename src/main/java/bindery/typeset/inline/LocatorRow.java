package bindery.typeset.inline;

import bindery.typeset.section.Question;
import bindery.typeset.section.ShownLocator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Links to pages side by side, each in an element of the class {@code locator}. A row is asked for
 * once, for all that it holds.
 */
final class LocatorRow {
  private static final String LOCATOR = "locator";

  private final SectionContext section;
  private Element row;
  private Map<Element, ShownLocator> shown = Map.of();

  LocatorRow(SectionContext section) {
    this.section = section;
  }

  /** What a locator shows, asked by itself or by the link in it; empty where it is none. */
  Optional<ShownLocator> shown(Element element) {
    Element own = element.hasClass(LOCATOR) ? element : element.parent();
    if (own == null || !own.hasClass(LOCATOR) || own.parent() == null) {
      return Optional.empty();
    }
    if (own.parent() != row) {
      row = own.parent();
      shown = ask();
    }
    return Optional.ofNullable(shown.get(own));
  }

  private Map<Element, ShownLocator> ask() {
    List<Element> locators = new ArrayList<>();
    List<Question.Stop> stops = new ArrayList<>();
    for (Element each : row.children()) {
      if (each.hasClass(LOCATOR)) {
        locators.add(each);
        stops.add(
            new Question.Stop(href(each), each.hasClass("main"), each.hasClass("range-start")));
      }
    }
    List<ShownLocator> answer =
        section.answers().locators(new Question.Locators(section.source(row), stops));
    Map<Element, ShownLocator> all = new IdentityHashMap<>();
    for (int i = 0; i < locators.size(); i++) {
      all.put(locators.get(i), answer.get(i));
    }
    return all;
  }

  private static String href(Element locator) {
    for (Element child : locator.children()) {
      if (child.hasAttr("href")) {
        return child.attr("href");
      }
    }
    return "";
  }
}
