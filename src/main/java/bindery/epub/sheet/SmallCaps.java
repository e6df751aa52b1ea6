package bindery.epub.sheet;

import bindery.epub.sheet.Matches.Hit;
import bindery.style.cascade.Query;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code font-variant} of CSS 2.1 says small capitals, and today also resets figures and ligatures
 * (CSS Fonts 4 §6.11). So it is said only where these are inherited, and the second sheet says that
 * they are.
 */
final class SmallCaps {
  private static final String PROPERTY = "font-variant-caps";

  private static final List<String> RESET =
      List.of(
          "font-variant-numeric",
          "font-variant-ligatures",
          "font-variant-alternates",
          "font-variant-east-asian",
          "font-variant-position");

  private final Matches matches;
  private final Map<SheetRule, Boolean> allowed = new IdentityHashMap<>();

  SmallCaps(Matches matches) {
    this.matches = matches;
  }

  /** Whether a declaration of the rule may be said in CSS 2.1 as far as this is about it. */
  boolean allows(SheetRule rule, TextDeclaration declaration) {
    return !declaration.property().equals(PROPERTY)
        || allowed.computeIfAbsent(
            rule, r -> r.queries().stream().noneMatch(query -> resets(r, query)));
  }

  /** Whether a rule below has set what would be reset. */
  private boolean resets(SheetRule rule, Query query) {
    return matches.of(query).stream()
        .flatMap(element -> matches.below(element, new Hit(rule, query)).stream())
        .flatMap(below -> below.declarations().stream())
        .anyMatch(below -> RESET.contains(below.property()) && !has(rule, below.property()));
  }

  /** What the second sheet is to say beside what the rule says. */
  List<TextDeclaration> beside(SheetRule rule) {
    boolean said =
        rule.unconditional()
            && rule.declarations().stream()
                .anyMatch(d -> d.property().equals(PROPERTY) && allows(rule, d));
    return said
        ? RESET.stream()
            .filter(property -> !has(rule, property))
            .map(property -> new TextDeclaration(property, "inherit", false))
            .toList()
        : List.of();
  }

  private static boolean has(SheetRule rule, String property) {
    return rule.declarations().stream()
        .anyMatch(declaration -> declaration.property().equals(property));
  }
}
