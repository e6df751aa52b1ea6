package bindery.manuscript.myst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of Sphinx, as makeindex would have them. */
class SphinxEntriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "salt # salt",
        "salt, sea # salt, sea",
        "single: salt; sea # salt!sea",
        "single: ! salt # salt|textbf",
        "!salt, sea # salt|textbf, sea",
        "pair: salt; sea # salt!sea, sea!salt",
        "triple: a; b; c # a!b c, b!c. a, c!a b",
        "see: sodium; salt # sodium|see{salt}",
        "seealso: brine; salt # brine|seealso{salt}",
        "module: os # os!module, module!os",
        "C++ @ home! # C++ \"@ home\"!",
        "''#''",
      })
  void eachBecomesATerm(String line, String terms) {
    String marks = SphinxEntries.marks(line);
    String found =
        marks
            .replaceAll("<span class=\"index-term\" data-term=\"([^\"]*)\"></span>", "$1, ")
            .replaceAll(", $", "")
            .replace("&quot;", "\"");
    assertEquals(terms.replace(".", ","), found);
  }
}
