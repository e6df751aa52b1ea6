package bindery.epub.sheet;

import bindery.style.cascade.Query;
import java.util.Arrays;
import java.util.List;

/**
 * A rule for elements.
 *
 * @param groups the {@code @media} and {@code @supports} around it, from without
 * @param selectors as written
 * @param queries its selectors; none where they are not understood
 * @param order among all rules
 */
record SheetRule(
    List<String> groups,
    String selectors,
    List<Query> queries,
    List<TextDeclaration> declarations,
    int order) {

  /** Whether it holds on every screen, whatever the reading system knows. */
  boolean unconditional() {
    return groups.isEmpty() || groups.size() == 1 && isPlainScreen(groups.get(0));
  }

  /** Whether a group is one of CSS 2.1 (§7.2.1): names of media and no more. */
  private static boolean isPlainScreen(String group) {
    String[] media = group.replaceFirst("(?i)^@media\\s+", "").split("\\s*+,\\s*+", -1);
    return group.matches("(?is)@media\\s.*")
        && Arrays.stream(media).allMatch(name -> name.matches("[A-Za-z]+"))
        && Arrays.stream(media).anyMatch(name -> name.matches("(?i)screen|all"));
  }
}
