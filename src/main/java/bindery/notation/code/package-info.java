/**
 * What the pieces of code are, by the grammar of its language.
 *
 * <p>Comes in: code and the name of its language. Goes out, by {@link
 * bindery.notation.code.CodeReader}: lexemes with their kinds. The grammars are TextMate's (manual,
 * “Language Grammars”), one file each beside this room's classes with their notices, read when a
 * book first has code in that language. Their expressions are Oniguruma's: {@link
 * bindery.notation.code.OnigParser} parses them, {@link bindery.notation.code.JavaRegex} writes
 * them anew for java.util.regex.
 *
 * <p>Must not know: trees, stylesheets, where the code stands.
 */
package bindery.notation.code;
