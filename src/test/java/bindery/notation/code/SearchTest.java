package bindery.notation.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What grammars write in Oniguruma's words means the same here. */
class SearchTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "[[:alpha:]]+ => 1é2 => é",
        "[^[:space:]]+ => a b => a",
        "[]a]+ => b]a => ]a",
        "[a&&[^b]] => ba => a",
        "[--/]+ => a-.b => -.",
        "\\h+ => xfF9 => fF9",
        "{a} => b{a} => {a}",
        "a{,2}b => aaab => aab",
        "(?<n_1>a)\\k<n_1> => baa => aa",
        "(?<p>\\((?:[^()]|\\g<p>)*\\)) => f(a(b)c) => (a(b)c)",
        "(?<=a\\s*)b => a   b => b",
        "(?x) a [ ] b # note => a b => a b",
        "(?i)ab|c => AB => AB",
        "(?i:a)b => Ab => Ab",
        "a(?#note)b => ab => ab",
        "a\\Z|b$ => ab => b",
        "\\p{^Alpha} => a1 => 1",
        "(?:^|x)b => ab => -",
        "\\bé\\b => a é => é",
        "a++b => aab => aab",
        "\\K => a => -",
        "\\x{e9} => é => é",
      })
  void finds(String onig, String text, String found) {
    Search search = new Search(onig);
    CodeLine line = CodeLine.of(text + "\n", true);
    String match = "-";
    if (search.find(line, 0, false) >= 0) {
      int[] groups = search.groups();
      match = line.toString().substring(groups[0], groups[1]);
    }
    assertEquals(found, match);
  }

  @Test
  void theEndOfTheLastMatchIsWhereItIsSaidToBe() {
    CodeLine line = CodeLine.of("aab\n", false);
    assertEquals(1, new Search("\\Ga").find(line, 1, true));
    assertEquals(-1, new Search("\\Ga").find(line, 1, false));
    assertEquals(1, new Search("(?!\\G)a").find(line, 0, true));
    assertEquals(0, new Search("(?!\\G)a").find(line, 0, false));
    assertEquals(-1, new Search("\\Aa").find(line, 0, false));
    assertEquals(0, new Search("\\Aa").find(CodeLine.of("a\n", true), 0, false));
  }

  /** A match that lies further on is remembered, and only then. */
  @Test
  void searchesGoOnAndBack() {
    Search search = new Search("b");
    CodeLine line = CodeLine.of("abab\n", false);
    assertEquals(1, search.find(line, 0, false));
    assertEquals(1, search.find(line, 1, false));
    assertEquals(3, search.find(line, 2, false));
    assertEquals(1, search.find(line, 0, false));
    assertEquals(-1, search.find(CodeLine.of("a\n", false), 0, false));
  }

  @Test
  void anExpressionThatTriesTooManyWaysIsStopped() {
    CodeLine line = CodeLine.of("a".repeat(60) + "bc\n", false);
    Search search = new Search("(a|aa)+\\1c");
    assertThrows(CodeLine.Exhausted.class, () -> search.find(line, 0, false));
  }
}
