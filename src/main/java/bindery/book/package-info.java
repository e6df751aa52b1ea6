/**
 * The book as one XHTML tree, and its vocabulary of roles.
 *
 * <p>Comes in: nothing but values. Goes out: {@link bindery.book.Book}: metadata and a jsoup tree
 * whose body holds one {@code <section>} for every {@link bindery.book.Role part of the book}.
 * Every element knows the {@link bindery.book.Places place} it was read from.
 *
 * <p>Must not know: Markdown, CSS, or how a book is made.
 */
package bindery.book;
