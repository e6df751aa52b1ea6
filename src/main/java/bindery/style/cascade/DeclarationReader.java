package bindery.style.cascade;

import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.cascade.Declaration.Wide;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Call;
import bindery.style.css.ComponentReader;
import bindery.style.property.Longhand;
import bindery.style.property.OtherProperties;
import bindery.style.property.PageProperties;
import bindery.style.property.PropertyTable;
import bindery.style.property.Shorthand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a property's name and value into declarations, or says why not. */
final class DeclarationReader {
  private final SheetOrigin origin;
  private final Report report;

  DeclarationReader(SheetOrigin origin, Report report) {
    this.origin = origin;
    this.report = report;
  }

  /** What one {@code name: text} comes to; nothing where it is not understood or has no effect. */
  List<Declaration> read(
      String property, String text, boolean important, Place place, boolean inPage) {
    String name = property.startsWith("--") ? property : property.toLowerCase(Locale.ROOT);
    if (!name.startsWith("--") && !known(name, place, inPage)) {
      return List.of();
    }
    try {
      List<Component> value = ComponentReader.read(text);
      if (name.startsWith("--")) {
        return List.of(new Declaration.Custom(name, value, important, place, origin));
      }
      if (hasVariable(value)) {
        return List.of(new Declaration.Deferred(name, value, important, place, origin));
      }
      List<Declaration> out = new ArrayList<>();
      values(name, value)
          .forEach((l, v) -> out.add(new Declaration.Setting(l, v, important, place, origin)));
      return out;
    } catch (BadValue bad) {
      report.add(problem(name, text, bad, place));
      return List.of();
    }
  }

  /** The longhands and values that a value without variables comes to. */
  static Map<Longhand<?>, Object> values(String name, List<Component> value) throws BadValue {
    Shorthand shorthand = PropertyTable.SHORTHANDS.get(name);
    List<? extends Longhand<?>> longhands =
        shorthand != null ? shorthand.longhands() : List.of(PropertyTable.LONGHANDS.get(name));
    Wide wide = wide(value);
    Map<Longhand<?>, Object> values = new LinkedHashMap<>();
    if (wide != null) {
      longhands.forEach(longhand -> values.put(longhand, wide));
      return values;
    }
    if (shorthand != null) {
      return shorthand.expand(value);
    }
    values.put(longhands.get(0), longhands.get(0).read(value));
    return values;
  }

  private static Wide wide(List<Component> value) throws BadValue {
    if (value.size() != 1) {
      return null;
    }
    if (value.get(0).is("revert") || value.get(0).is("revert-layer")) {
      throw BadValue.because("Bindery does not roll back to earlier stylesheets", "use unset");
    }
    return Arrays.stream(Wide.values())
        .filter(wide -> value.get(0).is(wide.name()))
        .findFirst()
        .orElse(null);
  }

  private static boolean hasVariable(List<Component> value) {
    return value.stream()
        .anyMatch(
            component ->
                component instanceof Call call
                    && (call.name().equals("var") || hasVariable(call.arguments())));
  }

  private boolean known(String name, Place place, boolean inPage) {
    boolean pageOnly = PageProperties.ALL.stream().anyMatch(l -> l.name.equals(name));
    if (pageOnly && !inPage) {
      report.add(
          Problem.warning(
              "css-property",
              place,
              name,
              "a property of pages stands in a rule for elements",
              "move it into an @page rule"));
      return false;
    }
    if (PropertyTable.LONGHANDS.containsKey(name) || PropertyTable.SHORTHANDS.containsKey(name)) {
      return true;
    }
    if (OtherProperties.hasNoEffect(name)) {
      return false;
    }
    String reason = OtherProperties.REFUSED.get(name);
    report.add(
        reason != null
            ? Problem.warning(
                "css-property", place, name, "a property that Bindery does not do", reason)
            : Problem.warning(
                "css-property",
                place,
                name,
                "unknown property",
                NearestName.hint(name, PropertyTable.names(), "see the table of properties")));
    return false;
  }

  /** The message for a value: its own reason, or what the property would have taken. */
  static Problem problem(String name, String text, BadValue bad, Place place) {
    String shown = text.length() > 80 ? text.substring(0, 79) + "…" : text;
    if (bad.hasReason()) {
      return Problem.warning("css-value", place, name + ": " + shown, bad.getMessage(), bad.todo());
    }
    String words = PropertyTable.words(name);
    return Problem.warning(
        "css-value",
        place,
        shown,
        "‘" + name + "’ does not take the value",
        NearestName.hint(shown, PropertyTable.keywords(words), "it takes " + words));
  }
}
