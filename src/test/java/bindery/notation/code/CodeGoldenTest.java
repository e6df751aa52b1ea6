package bindery.notation.code;

import bindery.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small listings, a file a language, with a letter under every character for what it is; lines of
 * letters begin with {@code ~}.
 */
class CodeGoldenTest {
  private static final Path FOLDER = Golden.folder("notation/code");
  private static final String LETTERS = ".okscntfKpTIDhPO";

  static Stream<String> languages() throws IOException {
    return Golden.names(FOLDER, ".txt");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void listingsAreRead(String name) throws IOException {
    String language = name.replace(".txt", "");
    Golden.check(FOLDER.resolve(name), text -> dump(language, text));
  }

  private static String dump(String language, String text) {
    String code = text.replaceAll("(?m)^~.*\n", "");
    char[] kinds = code.replaceAll("[^\n]", ".").toCharArray();
    for (Lexeme lexeme : new CodeReader().read(language, code).lexemes()) {
      char letter = LETTERS.charAt(lexeme.kind().ordinal());
      Arrays.fill(kinds, lexeme.from(), lexeme.to(), letter);
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (String line : code.split("\n")) {
      String row = new String(kinds, from, line.length());
      out.append(line).append('\n');
      if (!row.matches("\\.*")) {
        out.append('~').append(row.replace('.', ' ').stripTrailing()).append('\n');
      }
      from += line.length() + 1;
    }
    return out.toString();
  }
}
