/** Edits by force: what {@code watch} shows after each is what a book made anew shows. */
package bindery.edits;
