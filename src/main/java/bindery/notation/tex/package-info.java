/**
 * TeX's language: characters become tokens, macros what they stand for (The TeXbook, chapters 7, 8
 * and 20).
 *
 * <p>Comes in: the TeX of one formula and the {@link bindery.notation.tex.Macros} that hold there.
 * Goes out: its {@link bindery.notation.tex.Tokens}, one after another, each with its place. What
 * is wrong is a {@link bindery.notation.tex.Fault}. Macros that never end are ended. {@link
 * bindery.notation.tex.Chemistry} writes mhchem's language as TeX.
 *
 * <p>Must not know: what any command means.
 */
package bindery.notation.tex;
