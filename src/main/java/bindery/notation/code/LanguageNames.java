package bindery.notation.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The languages there are grammars for, from {@code grammars/languages.txt}: a line each with the
 * name of the file, the scope, and further names.
 */
final class LanguageNames {
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byScope = new HashMap<>();

  LanguageNames() {
    for (String line : text().split("\n")) {
      String[] words = line.strip().split("\\s+");
      if (words.length > 1 && !words[0].startsWith("#")) {
        byScope.put(words[1], words[0]);
        byName.put(words[0], words[0]);
        for (int i = 2; i < words.length; i++) {
          byName.put(words[i], words[0]);
        }
      }
    }
  }

  private static String text() {
    try (InputStream in = LanguageNames.class.getResourceAsStream("grammars/languages.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a language under any of its names, or null. */
  String named(String language) {
    return byName.get(language.toLowerCase(Locale.ROOT));
  }

  /** The file of a scope, or null. */
  String file(String scope) {
    return byScope.get(scope);
  }
}
