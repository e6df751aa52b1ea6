package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The {@code font} and {@code font-variant} shorthands (CSS Fonts 4 §2.7, §6.11). */
final class FontShorthand {
  static final List<Longhand<?>> VARIANTS =
      List.of(
          FontProperties.LIGATURES,
          FontProperties.CAPS,
          FontProperties.NUMERIC,
          FontProperties.POSITION,
          FontProperties.EAST_ASIAN);

  /** {@code font} also takes back kerning and features to their initial values. */
  static final List<Longhand<?>> LONGHANDS =
      Stream.concat(
              Stream.of(
                  FontProperties.SLANT,
                  FontProperties.WEIGHT,
                  FontProperties.SIZE,
                  TextProperties.LINE_HEIGHT,
                  FontProperties.FAMILY,
                  FontProperties.KERNING,
                  FontProperties.FEATURES),
              VARIANTS.stream())
          .toList();

  private static final List<FeatureWords> WORDS =
      List.of(
          FontProperties.LIGATURE_WORDS,
          FontProperties.CAPS_WORDS,
          FontProperties.NUMERIC_WORDS,
          FontProperties.POSITION_WORDS,
          FontProperties.EAST_ASIAN_WORDS);

  private static final Set<String> SYSTEM =
      Set.of("caption", "icon", "menu", "message-box", "small-caption", "status-bar");

  private FontShorthand() {}

  static void variant(List<Component> value, Shorthand.Values out) throws BadValue {
    if (value.isEmpty()) {
      throw BadValue.unknown();
    }
    if (value.size() == 1 && value.get(0).is("normal")) {
      return;
    }
    Map<Longhand<?>, List<Component>> parts = new LinkedHashMap<>();
    for (Component component : value) {
      int kind = kind(component);
      parts.computeIfAbsent(VARIANTS.get(kind), k -> new ArrayList<>()).add(component);
    }
    for (Map.Entry<Longhand<?>, List<Component>> part : parts.entrySet()) {
      out.put(part.getKey(), part.getValue());
    }
  }

  private static int kind(Component component) throws BadValue {
    for (int i = 0; i < WORDS.size(); i++) {
      boolean mine =
          component instanceof Word word
              && !component.is("normal")
              && WORDS.get(i).words().contains(word.lower());
      if (mine) {
        return i;
      }
    }
    throw BadValue.unknown();
  }

  static void font(List<Component> value, Shorthand.Values out) throws BadValue {
    if (value.size() == 1 && value.get(0) instanceof Word word && SYSTEM.contains(word.lower())) {
      throw BadValue.because("a book has no system fonts", "name a size and a font");
    }
    int at = 0;
    while (at < value.size() && beforeSize(value.get(at), out)) {
      at++;
      if (at > 4) {
        throw BadValue.unknown();
      }
    }
    if (at + 1 >= value.size()) {
      throw BadValue.because(
          "font needs at least a size and a family", "write for example font: 10pt/14pt serif");
    }
    out.put(FontProperties.SIZE, List.of(value.get(at)));
    at++;
    if (value.get(at).equals(Component.SLASH) && at + 2 < value.size()) {
      out.put(TextProperties.LINE_HEIGHT, List.of(value.get(at + 1)));
      at += 2;
    }
    out.put(FontProperties.FAMILY, value.subList(at, value.size()));
  }

  /** Takes one of the words that may stand before the size; {@code normal} changes nothing. */
  private static boolean beforeSize(Component component, Shorthand.Values out) throws BadValue {
    if (component.is("normal")) {
      return true;
    }
    List<Component> one = List.of(component);
    if (component.is("small-caps")) {
      out.put(FontProperties.CAPS, one);
      return true;
    }
    if (component.is("italic") || component.is("oblique")) {
      out.put(FontProperties.SLANT, one);
      return true;
    }
    boolean weight =
        component.is("bold")
            || component.is("bolder")
            || component.is("lighter")
            || component instanceof Component.Amount a && a.unit().isEmpty() && a.number() >= 1;
    if (weight) {
      out.put(FontProperties.WEIGHT, one);
    }
    return weight;
  }
}
