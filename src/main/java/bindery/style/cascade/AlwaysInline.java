package bindery.style.cascade;

import bindery.style.property.BoxProperties;
import bindery.style.selector.Selector;
import bindery.style.selector.Simple;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Elements that are in nearly every line, known to be inline without asking for their style: those
 * of which no rule says anything else.
 */
final class AlwaysInline {
  private static final Set<String> NAMES =
      Set.of("em", "strong", "i", "b", "a", "code", "br", "sub", "sup", "del", "s", "u", "small");

  private final Set<String> names = new HashSet<>(NAMES);
  private boolean byAttribute;

  AlwaysInline(List<Stylesheet> sheets) {
    for (Stylesheet sheet : sheets) {
      for (Stylesheet.Rule rule : sheet.rules()) {
        if (rule.declarations().stream().anyMatch(AlwaysInline::displays)) {
          rule.selectors().forEach(this::selects);
        }
      }
    }
  }

  private static boolean displays(Declaration declaration) {
    if (declaration instanceof Declaration.Setting setting) {
      return setting.longhand() == BoxProperties.DISPLAY
          || setting.longhand() == BoxProperties.FLOAT;
    }
    return declaration instanceof Declaration.Deferred deferred
        && Set.of("display", "float").contains(deferred.property());
  }

  private void selects(Selector selector) {
    if (selector.pseudo().isPresent()) {
      return;
    }
    Optional<String> name = Optional.empty();
    boolean attribute = false;
    for (Simple simple : selector.subject()) {
      if (simple instanceof Simple.Type type) {
        name = Optional.of(type.name());
      }
      attribute |=
          simple instanceof Simple.Id
              || simple instanceof Simple.ClassName
              || simple instanceof Simple.Attribute;
    }
    if (name.isPresent()) {
      names.remove(name.get());
    } else if (attribute) {
      byAttribute = true;
    } else {
      names.clear();
    }
  }

  boolean holds(Element element) {
    return names.contains(element.normalName()) && !(byAttribute && element.attributesSize() > 0);
  }
}
