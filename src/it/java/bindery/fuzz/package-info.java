/**
 * Small books by chance, by the ten thousand, each built under watch: it ends soon and in little
 * memory, with books or with the build's ordinary errors, and every word that went in comes out.
 * {@code src/it/README.md} tells how to run it.
 */
package bindery.fuzz;
