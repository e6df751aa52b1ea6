package bindery.notation.code;

/**
 * A piece of code of one kind, within a line.
 *
 * @param from the first character, counted from the beginning of the code
 * @param to behind the last
 */
public record Lexeme(int from, int to, LexemeKind kind) {}
