package bindery.manuscript.myst;

import bindery.manuscript.rewrite.IndexTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Entries of the index as Sphinx writes them: {@code single: a; b}, {@code pair: a; b}, {@code
 * triple: a; b; c}, {@code see: a; b}, {@code seealso: a; b}, or words with commas between them; an
 * exclamation mark before one "marks it as main" (Sphinx, "Index-generating markup").
 */
final class SphinxEntries {
  private static final Set<String> LANGUAGE =
      Set.of("module", "keyword", "operator", "object", "exception", "statement", "builtin");

  private SphinxEntries() {}

  /** Marks for all lines of entries, one a line. */
  static String marks(String lines) {
    StringBuilder marks = new StringBuilder();
    for (String line : lines.split("\n")) {
      for (String term : terms(line.strip())) {
        marks.append(IndexTerm.span(term));
      }
    }
    return marks.toString();
  }

  /** A line's terms as makeindex writes them. */
  private static List<String> terms(String line) {
    int colon = line.indexOf(':');
    String type = colon < 0 ? "" : line.substring(0, colon).strip();
    String rest = colon < 0 ? line : line.substring(colon + 1);
    boolean main = rest.strip().startsWith("!");
    List<String> parts =
        Arrays.stream((main ? rest.replaceFirst("!", "") : rest).split(";"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(IndexTerm::quoted)
            .toList();
    int count = parts.size();
    String end = main ? "|textbf" : "";
    if (count == 0) {
      return List.of();
    }
    if (type.equals("pair") && count == 2) {
      return List.of(
          entry(end, parts.get(0), parts.get(1)), entry(end, parts.get(1), parts.get(0)));
    }
    if (type.equals("triple") && count == 3) {
      String a = parts.get(0);
      String b = parts.get(1);
      String c = parts.get(2);
      return List.of(
          entry(end, a, b + " " + c), entry(end, b, c + ", " + a), entry(end, c, a + " " + b));
    }
    if (count > 1 && (type.equals("see") || type.equals("seealso"))) {
      return List.of(parts.get(0) + "|" + type + "{" + parts.get(1) + "}");
    }
    if (LANGUAGE.contains(type)) {
      return List.of(entry(end, parts.get(0), type), entry(end, type, parts.get(0)));
    }
    return type.equals("single") || count > 1 ? List.of(entry(end, parts)) : words(line);
  }

  /** Words with commas between them, each an entry. */
  private static List<String> words(String line) {
    List<String> terms = new ArrayList<>();
    for (String word : line.split(",")) {
      boolean main = word.strip().startsWith("!");
      String plain = main ? word.strip().substring(1).strip() : word.strip();
      if (!plain.isEmpty()) {
        terms.add(IndexTerm.quoted(plain) + (main ? "|textbf" : ""));
      }
    }
    return terms;
  }

  private static String entry(String end, String... levels) {
    return entry(end, List.of(levels));
  }

  private static String entry(String end, List<String> levels) {
    return levels.stream().collect(Collectors.joining("!", "", end));
  }
}
