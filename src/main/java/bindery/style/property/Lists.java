package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import java.util.ArrayList;
import java.util.List;

/** Values that are lists. */
public final class Lists {
  private Lists() {}

  /** The parts between commas; an empty part is a bad value. */
  public static List<List<Component>> byComma(List<Component> value) throws BadValue {
    return split(value, Component.COMMA);
  }

  static List<List<Component>> split(List<Component> value, Component by) throws BadValue {
    List<List<Component>> parts = new ArrayList<>();
    List<Component> part = new ArrayList<>();
    for (Component component : value) {
      if (component.equals(by)) {
        parts.add(part);
        part = new ArrayList<>();
      } else {
        part.add(component);
      }
    }
    parts.add(part);
    if (parts.stream().anyMatch(List::isEmpty)) {
      throw BadValue.unknown();
    }
    return parts;
  }
}
