package bindery.epub;

import bindery.language.Names;

/**
 * What the writer of one text must know of the whole book.
 *
 * @param names of the book's language
 */
record WholeBook(
    LinkTargets links,
    PackedPictures pictures,
    PackedFormulas formulas,
    PageMarks marks,
    PageLocators locators,
    Names names) {}
