package bindery.notation.tex;

/**
 * What is wrong with a formula.
 *
 * @param offset in its TeX, in characters
 * @param length of what is wrong; 0 where something is missing
 * @param what is wrong, a sentence without a full stop
 * @param todo what to do about it, a sentence without a full stop
 */
public record Fault(int offset, int length, String what, String todo) {}
