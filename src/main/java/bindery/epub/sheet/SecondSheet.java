package bindery.epub.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What CSS 2.1 cannot say, in the author's words. A family of properties is said here whole, once
 * it has one value that the first sheet has not word for word.
 */
final class SecondSheet {
  private SecondSheet() {}

  static String of(
      List<SheetRule> rules, List<String> namespaces, SmallCaps caps, FirstSheet first) {
    Set<String> families = Families.modern(rules);
    StringBuilder out = new StringBuilder();
    List<String> open = List.of();
    for (SheetRule rule : rules) {
      List<TextDeclaration> kept = new ArrayList<>(caps.beside(rule));
      for (TextDeclaration declaration : rule.declarations()) {
        if (families.contains(declaration.family())) {
          kept.add(declaration);
        }
      }
      if (!kept.isEmpty()) {
        if (!rule.groups().equals(open)) {
          out.append("}\n".repeat(open.size()));
          open = rule.groups();
          for (String group : open) {
            out.append(group).append(" {\n");
          }
        }
        append(out, rule.selectors(), kept);
        for (FirstSheet.Raised raised : first.raised(rule)) {
          List<TextDeclaration> again =
              kept.stream().filter(said -> raised.families().contains(said.family())).toList();
          append(out, raised.selectors(), again);
        }
      }
    }
    out.append("}\n".repeat(open.size()));
    return out.isEmpty() ? "" : String.join("", namespaces) + out;
  }

  private static void append(StringBuilder out, String selectors, List<TextDeclaration> said) {
    if (!said.isEmpty()) {
      out.append(selectors).append(" {\n");
      said.forEach(declaration -> out.append(declaration.text()));
      out.append("}\n");
    }
  }
}
