package bindery.epub.sheet;

import bindery.epub.sheet.Matches.Hit;
import bindery.style.cascade.Query;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

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
    return !declaration.property().equals(PROPERTY) || isAllowed(rule);
  }

  private boolean isAllowed(SheetRule rule) {
    Boolean known = allowed.get(rule);
    if (known == null) {
      known = true;
      for (Query query : rule.queries()) {
        known &= !resets(rule, query);
      }
      allowed.put(rule, known);
    }
    return known;
  }

  /** Whether a rule below has set what would be reset. */
  private boolean resets(SheetRule rule, Query query) {
    for (Element element : matches.of(query)) {
      for (SheetRule below : matches.below(element, new Hit(rule, query))) {
        for (TextDeclaration said : below.declarations()) {
          if (RESET.contains(said.property()) && !has(rule, said.property())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What the second sheet is to say beside what the rule says. */
  List<TextDeclaration> beside(SheetRule rule) {
    List<TextDeclaration> beside = new ArrayList<>();
    if (rule.unconditional() && has(rule, PROPERTY) && isAllowed(rule)) {
      for (String property : RESET) {
        if (!has(rule, property)) {
          beside.add(new TextDeclaration(property, "inherit", false));
        }
      }
    }
    return beside;
  }

  private static boolean has(SheetRule rule, String property) {
    for (TextDeclaration declaration : rule.declarations()) {
      if (declaration.property().equals(property)) {
        return true;
      }
    }
    return false;
  }
}
