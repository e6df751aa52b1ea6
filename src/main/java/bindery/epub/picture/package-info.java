/**
 * The pictures of an EPUB, each as e-readers can show it: the bytes of a file come in, those that
 * are packed go out, with what is to be said of them. Knows nothing of texts, and decodes nothing
 * that {@code art} has not looked over.
 */
package bindery.epub.picture;
