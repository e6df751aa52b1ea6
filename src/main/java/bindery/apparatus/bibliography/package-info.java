/**
 * Works that a book may cite, read from what authors keep them in.
 *
 * <p>Comes in: files of BibTeX and BibLaTeX, CSL JSON, CSL YAML, and front matter with {@code
 * references:}. Goes out, by {@link bindery.apparatus.bibliography.Library}: {@link
 * bindery.apparatus.bibliography.CitedItem}s with the variables of CSL, by their keys, each with
 * its place. What is wrong in a file is a problem at its line; the other works are read.
 *
 * <p>Must not know: how a work is shown.
 */
package bindery.apparatus.bibliography;
