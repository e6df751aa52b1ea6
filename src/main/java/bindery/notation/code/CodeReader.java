package bindery.notation.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads code in the languages that Bindery knows; each grammar is read once, when it is wanted. */
public final class CodeReader {
  private final LanguageNames languages = new LanguageNames();
  private final GrammarFiles grammars = new GrammarFiles(languages);
  private final Map<String, CodeLanguage> known = new HashMap<>();

  /**
   * Code as it was read.
   *
   * @param lexemes in order, those that are not plain
   * @param stoppedAt where the line begins that took too long to read, after which all is plain; -1
   *     if there is none
   */
  public record Reading(List<Lexeme> lexemes, int stoppedAt) {}

  /** Whether code in a language of this name can be read. */
  public boolean knows(String language) {
    return Console.isNamed(language) || languages.named(language) != null;
  }

  /** Reads code; code in a language that is not known is plain. */
  public Reading read(String language, String code) {
    if (Console.isNamed(language)) {
      return new Reading(Console.read(code), -1);
    }
    String file = languages.named(language);
    if (file == null) {
      return new Reading(List.of(), -1);
    }
    CodeLanguage.Reading read =
        known.computeIfAbsent(file, f -> new CodeLanguage(grammars, f)).read(code);
    List<Lexeme> told =
        read.lexemes().stream().filter(lexeme -> lexeme.kind() != LexemeKind.PLAIN).toList();
    return new Reading(told, read.stoppedAt());
  }
}
