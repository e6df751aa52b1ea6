package bindery.manuscript.quarto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.language.LanguageFiles;
import bindery.language.Names;
import bindery.manuscript.leanpub.ToolBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Theorems, proofs and notes to the reader are called what the book's language calls them. */
class TheoremWordsTest {
  private static final List<String> KINDS =
      List.of(
          "theorem",
          "lemma",
          "corollary",
          "proposition",
          "conjecture",
          "definition",
          "example",
          "exercise",
          "hypothesis",
          "solution",
          "remark",
          "algorithm",
          "proof",
          "note",
          "tip",
          "important",
          "warning",
          "caution",
          "question");

  /** Languages of which not all these words are known. */
  private static final List<String> FEW = List.of("am", "ti");

  @TempDir Path folder;

  private List<String> titles(String language, String dialect, String text) {
    ToolBench bench = new ToolBench(folder);
    bench.with("book.yaml", "title: T\nlanguage: " + language + "\ndialect: " + dialect + "\n");
    bench.with("a.md", "# A\n\n" + text);
    return bench.book().tree().select(".theorem-title, .callout-title").eachText();
  }

  @Test
  void ofDivsAndChunksAndDirectives() {
    String divs =
        "::: {#thm-a name=\"X\"}\nA\n:::\n\n::: {.proof}\nB\n:::\n\n::: {.callout-tip}\nC\n:::\n";
    assertEquals(List.of("Satz (X)", "Beweis", "Tipp"), titles("de", "quarto", divs));
    assertEquals(List.of("Теорема (X)", "Доведення", "Порада"), titles("uk", "quarto", divs));
    assertEquals(List.of("定理 (X)", "證明", "提示"), titles("zh-TW", "quarto", divs));
    assertEquals(List.of("Theorem (X)", "Proof", "Tip"), titles("eo", "quarto", divs));
    assertEquals(List.of("Lemme"), titles("fr", "quarto", "```{lemma}\nA\n```\n"));
    String directives =
        ":::{prf:theorem} X\nA\n:::\n\n:::{exercise}\nB\n:::\n\n:::{note}\nC\n:::\n";
    assertEquals(List.of("Lause (X)", "Harjoitus", "Huomautus"), titles("fi", "myst", directives));
    assertEquals(List.of("Frage"), titles("de", "obsidian", "> [!question]\n> A\n"));
    assertEquals(List.of("Strange"), titles("de", "obsidian", "> [!strange]\n> A\n"));
  }

  @Test
  void inAllLanguagesWhoseWordsAreKnown() {
    for (Names names : LanguageFiles.allNames(Locale.ENGLISH)) {
      String language = names.locale().getLanguage();
      boolean parent = names.keys().containsKey("parent");
      if (!FEW.contains(language) && !parent) {
        for (String kind : KINDS) {
          assertTrue(names.keys().containsKey("word." + kind), language + " " + kind);
          assertFalse(names.word(kind).isBlank(), language + " " + kind);
        }
      }
    }
  }
}
