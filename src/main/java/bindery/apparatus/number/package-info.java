/**
 * Numbers and what is said by them: figures, tables, listings, theorem-like blocks and headings
 * within chapters are counted, their labels are put before their captions, and references to them
 * are given their words.
 *
 * <p>In comes a book whose chapters have their numbers; what has a number bears it as {@code
 * data-number} afterwards, so that whoever comes later (contents, lists, references) reads it from
 * there. Pages are not known here: a reference to a page is left to the stylesheet.
 */
package bindery.apparatus.number;
