package bindery.epub.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Families of properties: those of which one can change another. */
final class Families {
  private static final Pattern RELATIVE =
      Pattern.compile("(?i)[0-9](em|rem|ex|ch|lh|rlh|ic)\\b|var\\(");

  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i)[0-9](px|pt|pc|in|cm|mm|q)\\b|var\\(");

  private Families() {}

  /** Those that CSS 2.1 does not say word for word, in one rule at least. */
  static Set<String> modern(List<SheetRule> rules) {
    Set<String> families = new HashSet<>();
    for (SheetRule rule : rules) {
      boolean plain =
          rule.groups().isEmpty()
              && !rule.queries().isEmpty()
              && rule.queries().stream().allMatch(query -> query.inCss21().isPresent());
      for (TextDeclaration declaration : rule.declarations()) {
        if (!plain || !Translator.isVerbatim(declaration)) {
          families.add(declaration.family());
        }
      }
    }
    return families;
  }

  /**
   * Whether a length said in CSS 2.1 is the same at every size of type. Sums of em and points are
   * not, and a custom property may hold one.
   */
  static Predicate<TextDeclaration> exact(List<SheetRule> rules) {
    boolean sums =
        rules.stream()
            .flatMap(rule -> rule.declarations().stream())
            .anyMatch(d -> d.property().startsWith("--") && d.value().contains("calc("));
    return declaration ->
        !(sums && declaration.value().contains("var("))
            && !(declaration.value().contains("calc(")
                && RELATIVE.matcher(declaration.value()).find()
                && ABSOLUTE.matcher(declaration.value()).find());
  }

  /** Those that rules speak of whose selectors are not understood. */
  static Set<String> ofUnknownSelectors(List<SheetRule> rules) {
    Set<String> families = new HashSet<>();
    for (SheetRule rule : rules) {
      if (rule.queries().isEmpty()) {
        rule.declarations().forEach(declaration -> families.add(declaration.family()));
      }
    }
    return families;
  }
}
