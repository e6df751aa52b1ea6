package bindery.notation.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A language whose code can be read: its grammar with the rules made so far. */
final class CodeLanguage {
  /** Longer lines are data, which nobody reads by its colours. */
  private static final int LONGEST_LINE = 4_000;

  private final Frame base;
  private final Injections injections;

  CodeLanguage(GrammarFiles grammars, String file) {
    Map<?, ?> grammar = grammars.grammar(file);
    RuleBook book = new RuleBook(grammars, grammar);
    injections = new Injections(grammar, book);
    base =
        Frame.base(
            book.root(), Scopes.of(String.valueOf(grammar.get("scopeName")), new ScopeKinds()));
  }

  /** What has been read of some code. */
  record Reading(List<Lexeme> lexemes, int stoppedAt) {}

  /** Reads code from a place on, up to its end or a line that it cannot be done with. */
  Reading read(String code) {
    List<Lexeme> lexemes = new ArrayList<>();
    Frame top = base;
    int from = 0;
    while (from < code.length()) {
      int end = code.indexOf('\n', from);
      end = end < 0 ? code.length() : end;
      CodeLine line = CodeLine.of(code.substring(from, end) + "\n", from == 0);
      Lexemes own = new Lexemes(line, from, end - from);
      try {
        if (end - from > LONGEST_LINE) {
          return new Reading(lexemes, from);
        }
        top = LineReader.read(injections, line, own, top);
      } catch (CodeLine.Exhausted | StackOverflowError e) {
        return new Reading(lexemes, from);
      }
      lexemes.addAll(own.lexemes());
      from = end + 1;
    }
    return new Reading(lexemes, -1);
  }
}
