/**
 * Text as it is set, letter by letter: what becomes of its white space, in which case it stands,
 * where sentences end in it, and where its characters were before.
 *
 * <p>Comes in: text as the tree has it. Goes out: text. Must not know: styles beyond what they ask
 * of characters, faces, lines.
 */
package bindery.typeset.text;
