package bindery.style.cascade;

import bindery.style.property.BoxProperties;
import bindery.style.selector.Selector;
import bindery.style.selector.Simple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements that are boxes of their own before any design, as the user agent's sheet says. */
final class NaturalBlocks {
  private static final Set<String> NONE = Set.of("inline", "inline-block", "none");

  private final Set<String> names = new HashSet<>();

  NaturalBlocks(List<Stylesheet> sheets) {
    sheets.stream()
        .filter(Stylesheet::ofUserAgent)
        .flatMap(sheet -> sheet.rules().stream())
        .filter(rule -> rule.declarations().stream().anyMatch(NaturalBlocks::makesBox))
        .flatMap(rule -> rule.selectors().stream())
        .map(Selector::subject)
        .filter(subject -> subject.size() == 1)
        .forEach(
            subject -> {
              if (subject.get(0) instanceof Simple.Type type) {
                names.add(type.name());
              }
            });
  }

  private static boolean makesBox(Declaration declaration) {
    return declaration instanceof Declaration.Setting setting
        && setting.longhand() == BoxProperties.DISPLAY
        && !NONE.contains(String.valueOf(setting.value()));
  }

  boolean holds(Element element) {
    return names.contains(element.normalName());
  }
}
