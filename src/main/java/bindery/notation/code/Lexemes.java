package bindery.notation.code;

import java.util.ArrayList;
import java.util.List;

/** Collects the lexemes of a line, each from the end of the last. */
final class Lexemes {
  private final CodeLine line;
  private final int offset;
  private final int length;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int done;

  /**
   * @param offset where the line begins in its code
   * @param length without its line break
   */
  Lexemes(CodeLine line, int offset, int length) {
    this.line = line;
    this.offset = offset;
    this.length = length;
  }

  /** What stands between the last lexeme and this place is in these scopes. */
  void upTo(int end, Scopes scopes) {
    int to = Math.min(end, length);
    if (to <= done) {
      return;
    }
    LexemeKind kind = scopes.kind;
    if (kind == LexemeKind.OPERATOR) {
      kind =
          Character.isLetter(line.toString().charAt(done)) ? LexemeKind.KEYWORD : LexemeKind.PLAIN;
    }
    int last = lexemes.size() - 1;
    if (last >= 0 && lexemes.get(last).kind() == kind) {
      lexemes.set(last, new Lexeme(lexemes.get(last).from(), offset + to, kind));
    } else {
      lexemes.add(new Lexeme(offset + done, offset + to, kind));
    }
    done = to;
  }

  List<Lexeme> lexemes() {
    return lexemes;
  }
}
