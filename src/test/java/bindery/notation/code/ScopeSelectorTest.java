package bindery.notation.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeSelectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "text.html => text.html.basic => true",
        "text.html => text.htmlx => false",
        "a c => a b c => true",
        "c a => a b c => false",
        "a - b => a c => true",
        "a - b => a b => false",
        "a - (b, c) => a c => false",
        "a - (b | c) => a d => true",
        "x, b => a b => true",
        "L:a => a => true",
        "meta.tag.*.*.html => meta.tag.x.y.html => true",
        "meta.tag.*.*.html => meta.tag.x.html => false",
        "a -b => a b => false",
      })
  void matches(String selector, String scopes, boolean matches) {
    Scopes all = Scopes.of("root", new ScopeKinds()).with(scopes);
    assertEquals(matches, new ScopeSelector(selector).matches(all));
  }
}
