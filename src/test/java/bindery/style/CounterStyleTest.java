package bindery.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterStyleTest {
  @ParameterizedTest
  @CsvSource({
    "7, decimal, 7",
    "-7, decimal, -7",
    "7, decimal-leading-zero, 07",
    "-7, decimal-leading-zero, -07",
    "12, decimal-leading-zero, 12",
    "4, lower-roman, iv",
    "1994, upper-roman, MCMXCIV",
    "3999, lower-roman, mmmcmxcix",
    "4000, lower-roman, 4000",
    "0, lower-roman, 0",
    "1, lower-alpha, a",
    "26, upper-alpha, Z",
    "27, lower-latin, aa",
    "702, lower-alpha, zz",
    "703, lower-alpha, aaa",
    "24, lower-greek, ω",
    "25, lower-greek, αα",
    "3, disc, •",
    "3, circle, ◦",
    "3, square, ▪",
    "3, none, ''",
    "3, something, 3",
  })
  void writesNumbers(int value, String style, String text) {
    assertEquals(text, CounterStyle.format(value, style));
  }
}
