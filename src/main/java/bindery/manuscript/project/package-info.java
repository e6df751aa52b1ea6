/**
 * What a folder says of the book in it: its order, its files, its metadata.
 *
 * <p>Comes in: the names of a folder's files, {@code book.yaml}, the front matter of files. Goes
 * out: a {@link bindery.manuscript.project.BookFile} with metadata and order, and {@link
 * bindery.manuscript.project.FrontMatter}. YAML of strangers is read by {@link
 * bindery.manuscript.project.YamlReader} alone, with limits.
 *
 * <p>Must not know: Markdown, or what stands in the files.
 */
package bindery.manuscript.project;
