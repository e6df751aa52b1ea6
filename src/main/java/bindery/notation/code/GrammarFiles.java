package bindery.notation.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The grammars that come with Bindery; each is read when it is first asked for. */
final class GrammarFiles {
  private final LanguageNames languages;
  private final Map<String, Map<?, ?>> read = new HashMap<>();

  GrammarFiles(LanguageNames languages) {
    this.languages = languages;
  }

  /** Whether there is a grammar for this scope, such as {@code source.rust}. */
  boolean isThere(String scope) {
    return languages.file(scope) != null;
  }

  /**
   * The grammar of a scope; an empty one if there is none.
   *
   * @param end where the scope ends in the name, or -1
   */
  Map<?, ?> scoped(String name, int end) {
    String file = languages.file(end < 0 ? name : name.substring(0, end));
    return file == null ? Map.of() : grammar(file);
  }

  /** The grammar in a file, named without its endings. */
  Map<?, ?> grammar(String file) {
    return read.computeIfAbsent(file, GrammarFiles::load);
  }

  private static Map<?, ?> load(String file) {
    try (InputStream in = GrammarFiles.class.getResourceAsStream("grammars/" + file + ".json.gz");
        InputStream unpacked = new GZIPInputStream(in)) {
      return GrammarText.read(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
