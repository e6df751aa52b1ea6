/**
 * Whole books in every standard that their files can keep, each looked at by veraPDF. {@code
 * src/it/README.md} tells how to run it.
 */
package bindery.standards;
