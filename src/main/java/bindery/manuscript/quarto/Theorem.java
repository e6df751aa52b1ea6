package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.FolderContext;
import java.util.Map;
import java.util.Optional;

/**
 * A theorem and its like, with the name that its author gave it (bookdown, “Theorems and proofs”;
 * Quarto, “Theorems and Proofs”).
 *
 * @param kind in English: {@code theorem}
 * @param id or empty
 * @param name or empty
 */
record Theorem(String kind, String id, String name) {
  /** Kinds by what ids of theirs begin with. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("thm", "theorem"),
          Map.entry("lem", "lemma"),
          Map.entry("cor", "corollary"),
          Map.entry("prp", "proposition"),
          Map.entry("cnj", "conjecture"),
          Map.entry("def", "definition"),
          Map.entry("exm", "example"),
          Map.entry("exr", "exercise"),
          Map.entry("hyp", "hypothesis"),
          Map.entry("sol", "solution"),
          Map.entry("rem", "remark"),
          Map.entry("alg", "algorithm"),
          Map.entry("prf", "proof"));

  static boolean isKind(String word) {
    return KINDS.containsValue(word);
  }

  /** The kind that an id tells: {@code thm-line}. */
  static Optional<String> kind(String id) {
    int dash = id.indexOf('-');
    return dash < 0 ? Optional.empty() : Optional.ofNullable(KINDS.get(id.substring(0, dash)));
  }

  /** Of a chunk; its label is the id, with the kind's letters before it. */
  static Theorem of(String kind, ChunkOptions options) {
    String label = options.text("label").orElse("");
    String letters =
        KINDS.entrySet().stream()
            .filter(each -> each.getValue().equals(kind))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(kind);
    String id = label.isEmpty() ? "" : letters + ":" + label.replaceAll("[\\s{}\"'<>#]", "-");
    return new Theorem(kind, id, options.text("name").orElse(""));
  }

  /** Its first lines, up to where its text begins; the word is that of the book's language. */
  String open(String prefix, FolderContext around) {
    String word = around.boxName(kind, kind);
    String title = name.isBlank() ? word : word + " (" + PictureText.flat(name) + ")";
    String attribute = id.isEmpty() ? "" : " #" + id;
    return "::: {.theorem ."
        + kind
        + attribute
        + "}\n"
        + prefix
        + "::: {.theorem-title}\n"
        + prefix
        + title
        + "\n"
        + prefix
        + ":::\n"
        + prefix
        + "\n";
  }
}
