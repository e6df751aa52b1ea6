package bindery.pdf.tags;

/**
 * A marked-content sequence of a page (ISO 32000-1 §14.6) and what it is part of.
 *
 * @param page counted from 0
 * @param id its number on the page
 */
record ContentMark(Tag tag, int page, int id) {}
