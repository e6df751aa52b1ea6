/**
 * Which boxes an element makes (CSS Display 3 §2), and how they are counted.
 *
 * <p>Comes in: an element of the finished tree and its style. Goes out: what it holds, generated
 * boxes among it ({@link bindery.typeset.box.Boxes}), and the values of counters at every element
 * of the book ({@link bindery.typeset.box.BookCounters}).
 *
 * <p>Must not know: how anything is set.
 */
package bindery.typeset.box;
