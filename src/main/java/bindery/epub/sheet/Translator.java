package bindery.epub.sheet;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Amount;
import bindery.style.css.Component.Call;
import bindery.style.css.Component.Word;
import bindery.style.css.ComponentReader;
import bindery.style.property.ScreenColor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says declarations in CSS 2.1, as far as it has the words. */
final class Translator {
  /** Units that are some part of an em, whatever the element. */
  private static final Set<String> OF_TYPE = Set.of("rem", "rlh", "lh");

  private Translator() {}

  /** Whether what a declaration comes to depends on the element. */
  static boolean isDependent(TextDeclaration declaration) {
    return PhysicalNames.dependsOnDirection(declaration.property(), declaration.value())
        || parts(declaration).map(Translator::isDependent).orElse(false);
  }

  private static boolean isDependent(List<Component> value) {
    return value.stream()
        .anyMatch(
            part ->
                part instanceof Amount amount && OF_TYPE.contains(amount.unit())
                    || part instanceof Call call
                        && (call.name().matches("var|calc") || isDependent(call.arguments())));
  }

  private static Optional<List<Component>> parts(TextDeclaration declaration) {
    try {
      return Optional.of(ComponentReader.read(declaration.value()));
    } catch (BadValue unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The same in CSS 2.1.
   *
   * @param at the element; of no account, and may be null, where nothing depends on it
   * @return nothing where CSS 2.1 cannot say it
   */
  static List<TextDeclaration> translate(TextDeclaration declaration, Surroundings at) {
    Optional<List<Component>> read = parts(declaration);
    if (read.isEmpty() || declaration.property().startsWith("--")) {
      return List.of();
    }
    List<Component> value = read.get();
    try {
      value = at == null ? value : at.cascade().replaced(value, at.own());
    } catch (BadValue notSet) {
      return List.of();
    }
    boolean rightToLeft = at != null && at.rightToLeft();
    List<TextDeclaration> out = new ArrayList<>();
    for (PhysicalNames.Named named : PhysicalNames.of(declaration.property(), value, rightToLeft)) {
      Optional<List<Component>> plain = plain(named.property(), named.value(), at);
      if (plain.isEmpty() || !EarlierProperties.take(named.property(), plain.get())) {
        return List.of();
      }
      out.add(
          new TextDeclaration(named.property(), CssText.of(plain.get()), declaration.important()));
    }
    return out;
  }

  /** Whether CSS 2.1 says it in the same words. */
  static boolean isVerbatim(TextDeclaration declaration) {
    if (isDependent(declaration)) {
      return false;
    }
    List<TextDeclaration> said = translate(declaration, null);
    Optional<String> written = parts(declaration).map(CssText::of);
    return said.size() == 1
        && said.get(0).property().equals(declaration.property())
        && written.filter(said.get(0).value()::equalsIgnoreCase).isPresent();
  }

  private static Optional<List<Component>> plain(
      String property, List<Component> value, Surroundings at) {
    List<Component> out = new ArrayList<>();
    for (Component part : value) {
      if (part.is("currentcolor") && isBorder(property) && value.size() > 1) {
        continue; // what a border has that names no colour
      }
      Optional<Component> one = one(property, part, at);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      out.add(one.get());
    }
    return Optional.of(out);
  }

  private static boolean isBorder(String property) {
    return property.matches("border(-(top|right|bottom|left))?");
  }

  private static Optional<Component> one(String property, Component part, Surroundings at) {
    if (part instanceof Amount amount) {
      return amount(property, amount, at).map(a -> a);
    }
    if (part instanceof Call call && call.name().equals("calc")) {
      double em = at == null ? Double.NaN : at.em(property);
      return CalcSums.of(call, em, a -> amount(property, a, at)).map(a -> a);
    }
    boolean colour =
        property.endsWith("color") || property.equals("background") || isBorder(property);
    if (colour && !(part instanceof Word word && EarlierProperties.isColor(word))) {
      Optional<String> hex = ScreenColor.hex(part);
      if (hex.isPresent()) {
        return Optional.of(new Component.Hash(hex.get().substring(1)));
      }
    }
    return Optional.of(
        part instanceof Word word && !property.startsWith("font") && !property.startsWith("counter")
            ? new Word(word.name().toLowerCase(Locale.ROOT))
            : part);
  }

  private static Optional<Amount> amount(String property, Amount amount, Surroundings at) {
    if (OF_TYPE.contains(amount.unit())) {
      double em = at == null ? Double.NaN : at.em(amount.unit(), property);
      return Double.isFinite(em)
          ? Optional.of(new Amount(amount.number() * em, "em"))
          : Optional.empty();
    }
    return Optional.of(
        switch (amount.unit()) {
          case "ch" -> new Amount(amount.number() / 2, "em");
          case "ic" -> new Amount(amount.number(), "em");
          case "q" -> new Amount(amount.number() / 4, "mm");
          default -> amount;
        });
  }
}
