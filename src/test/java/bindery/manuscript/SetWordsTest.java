package bindery.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of {@code book.yaml}: marks of emphasis and code are not printed, all else stays. */
class SetWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "The *Quiet* Morning        | The Quiet Morning",
        "*The* _Quiet_ **Morning**  | The Quiet Morning",
        "Reading `Main.java` -- \"a\" | Reading Main.java – “a”",
        "C* and 2*3, snake_case_name | C* and 2*3, snake_case_name",
        "1. *Korinther*             | 1. Korinther",
        "# *1*                      | # 1",
        "- *a*                      | - a",
        "A\\* *b*                   | A* b",
        "*List*<T> & co.            | *List*<T> & co.",
        "*[a](b)*                   | *[a](b)*",
        "***                        | ***",
        "`a -- \"b\"`               | a -- \"b\"",
      })
  void marksAreRead(String typed, String printed) {
    assertEquals(printed, new SetWords(Locale.ENGLISH).of(typed));
  }
}
