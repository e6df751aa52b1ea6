/**
 * What stands in a folder beside its text, as values: YAML, TOML and JSON, front matter, and what
 * they say of a book.
 *
 * <p>Comes in: files of a stranger's folder. Goes out: {@link bindery.manuscript.data.YamlValue}s
 * with their places, {@link bindery.manuscript.data.FrontMatter}, authors, dates, languages; which
 * names are those of texts, and in which order people put them. Everything is read with limits.
 *
 * <p>Must not know: tools, Markdown, or what is made of the values.
 */
package bindery.manuscript.data;
