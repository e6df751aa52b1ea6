package bindery.manuscript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "https://example.org/a b -> https://example.org/a%20b",
        "https://example.org/a%20b?c=d#e -> https://example.org/a%20b?c=d#e",
        "https://example.org/100% -> https://example.org/100%25",
        "https://example.org/<a>|\"b\" -> https://example.org/%3Ca%3E%7C%22b%22",
        "https://example.org/é[1] -> https://example.org/é[1]",
        "mailto:a@b.example?subject=two words -> mailto:a@b.example?subject=two%20words"
      })
  void whatAnAddressMayNotHoldIsEncoded(String written, String encoded) {
    assertEquals(encoded, Addresses.encoded(written));
    assertEquals(encoded, Addresses.encoded(encoded));
  }
}
