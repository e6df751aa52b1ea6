package bindery.typeset.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.Growth;
import bindery.typeset.line.CodeSeams;
import bindery.typeset.line.WebAddress;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where code and addresses go over to the next line: {@code |} at a mark, {@code !} before that of
 * a path, {@code ^} at a hump.
 */
class WordPartsTest {
  private static String code(String word) {
    CodeSeams seams = new CodeSeams(word);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      out.append(seams.mark(i) ? "|" : seams.hump(i) ? "^" : seams.beforeMark(i) ? "!" : "");
      out.append(word.charAt(i));
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "read_to_string -> read_|to_|string",
        "std::collections::HashMap -> std!::|collections!::|Hash^Map",
        "getElementById -> get^Element^ById",
        "toString -> toString",
        "newIO -> newIO",
        "parse(text,reader) -> parse(|text,|reader)",
        "println!(\"rect1 -> println!(|\"rect1",
        "larger.can_hold().unwrap() -> larger.|can_|hold().|unwrap()",
        "target/debug/minigrep -> target/|debug/|minigrep",
        "well-known -> well-|known",
        "--long-option -> --long-|option",
        "[--verbose-output] -> [--verbose-|output]",
        "--long_option-name -> --long_|option-|name",
        "__init__ -> __init__",
        "127.0.0.1 -> 127.0.0.1",
        "version-1.25,000 -> version-|1.25,000",
        "self->next_item -> self->next_|item",
        "io::Result -> io::|Result",
        "Ok(value) -> Ok(|value)",
        "assert_eq!() -> assert_|eq!()",
        "a_eq -> a_eq",
        "x::Result -> x::Result",
        "Some(x) -> Some(x)",
        "Option<Ordering> -> Option<|Ordering>",
        "Rc<RefCell<i32>> -> Rc<|Ref^Cell<|i32>>",
        "Vec<T> -> Vec<T>",
        "iter.map(x=>x) -> iter.|map(|x=>x)",
        "unmarkedlettersonly -> unmarkedlettersonly"
      })
  void codePartsAtItsSeams(String word, String parts) {
    assertEquals(parts, code(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "print_labeled -> print labeled",
        "std::HashMap<T> -> std Hash Map T",
        "x2y -> x y",
        "unmarked -> unmarked",
        "\"--42\" -> ''"
      })
  void namesAreTheLettersBetweenSeamsAndHumps(String word, String names) {
    String found =
        new CodeSeams(word)
            .names().stream()
                .map(name -> word.substring(name.from(), name.to()))
                .collect(Collectors.joining(" "));
    assertEquals(names, found);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("abcXYZ019_.:-/(),<>\"é").ofMinLength(1).ofMaxLength(24);
  }

  @Property(tries = 3000)
  void codeNeverPartsWithinALetterOfAnEndNorAfterTheHyphensOfAnOption(
      @ForAll("names") String word) {
    CodeSeams seams = new CodeSeams(word);
    for (int i = 1; i < word.length(); i++) {
      if (seams.mark(i) || seams.hump(i) || seams.beforeMark(i)) {
        String before = word.substring(0, i);
        String after = word.substring(i);
        assertTrue(before.chars().filter(Character::isLetterOrDigit).count() > 1, before);
        assertTrue(after.chars().filter(Character::isLetterOrDigit).count() > 1, after);
        assertTrue(i > 2 && word.length() - i > 2, word + " at " + i);
        assertFalse(before.endsWith("--"), before);
      }
      if (seams.hump(i)) {
        assertTrue(
            Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i)));
      }
    }
  }

  private static String address(String word) {
    WebAddress.Place[] places = WebAddress.places(word);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      WebAddress.Place place = i < places.length ? places[i] : WebAddress.Place.NONE;
      out.append(
          switch (place) {
            case NONE, OUTSIDE -> "";
            case AFTER, BEFORE -> "|";
            case WITHIN -> "~";
          });
      out.append(word.charAt(i));
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "https://example.org/a/very/long/path -> https://|example|.org/|a/|very/|long/|path",
        "(http://a-b.example.com/x_y.html). -> (http://|a|-b|.example|.com/|x|_y|.html).",
        "https://x.org/?query=string&other=va#frag-id "
            + "-> https://|x|.org/|?query=|string|&other=|va|#frag|-id",
        "https://x.org/a%20bcd~ef,gh -> https://|x|.org/|a|%20bcd|~ef|,gh",
        "https://x.org:8080//double -> https://|x|.org:|8080//|double",
        "www.example.org -> www|.example|.org",
        "docs.rs/serde/latest -> docs|.rs/|serde/|latest",
        "mailto:some.body@mail.example -> mailto:|some|.body|@mail|.example",
        "some.body@mail.example -> some|.body|@mail|.example",
        "doi:10.1000/182.abc -> doi:|10|.1000/|182|.abc",
        "/usr/share/local/lib -> /usr/|share/|local/|lib"
      })
  void addressesPartAfterColonsAndSlashesAndBeforeOtherMarks(String word, String parts) {
    assertEquals(parts, address(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"and/or/both/things", "U.S./Canada", "something:else", "12:30:45.678", "a@b"})
  void otherWordsAreNoAddresses(String word) {
    assertEquals(word, address(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/0123456789abcdef0123456789"})
  void whatHasNoMarkPartsWithinIt(String word) {
    assertEquals(
        "https://|example|.org/|012~3~4~5~6~7~8~9~a~b~c~d~e~f~0~1~2~3~4~5~6~789", address(word));
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.strings().withChars("ab1./:-_?#&=%,;~@").ofMaxLength(30);
  }

  @Property(tries = 3000)
  void noLineOfAnAddressEndsWithAHyphenOrAStop(@ForAll("ends") String rest) {
    String word = "https://example.org/" + rest;
    WebAddress.Place[] places = WebAddress.places(word);
    for (int i = 1; i < Math.min(word.length(), places.length); i++) {
      boolean parts = places[i] != WebAddress.Place.NONE && places[i] != WebAddress.Place.OUTSIDE;
      if (parts) {
        assertFalse("-._,?#%".indexOf(word.charAt(i - 1)) >= 0, word + " at " + i);
        assertTrue(i > 2 && i < word.length() - 2, word + " at " + i);
      }
    }
  }

  /** Each of these took minutes where every letter was looked at again from every other. */
  @ParameterizedTest
  @CsvSource({"a, :", "a, /.", "a., :", "a., org/bcd", ":, a", "/a, a"})
  void longWordsAreReadOnce(String many, String after) {
    Growth.even(
        many,
        20_000,
        count -> many.repeat(count) + after + many.repeat(count),
        word -> WebAddress.places(word));
  }

  @Test
  void rowsOfMarksInCodeAreReadOnce() {
    Growth.even(
        "-",
        20_000,
        "-"::repeat,
        row -> {
          CodeSeams marks = new CodeSeams(row);
          for (int i = 0; i < row.length(); i++) {
            assertFalse(marks.mark(i));
          }
        });
  }

  @Test
  void addressesAreFoundBehindAnyLengthOfWord() {
    assertEquals(0, WebAddress.places("a".repeat(9_000) + ":" + "a".repeat(9_000)).length);
    assertEquals('|', address("a.".repeat(9_000) + "org/bcd").charAt(3));
  }
}
