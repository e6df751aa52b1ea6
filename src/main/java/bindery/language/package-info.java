/**
 * What each language asks for: quotes, spaces, words such as "Chapter" and the labels that authors
 * make of them, numbers in words, titles by which sections are known, abbreviations, the least
 * letters on either side of a hyphen.
 *
 * <p>Comes in: a locale. Goes out: a {@link bindery.language.Language}. All that is known of a
 * language stands in one file, {@code bindery/builtin/languages/TAG.properties}; a new language is
 * a new file there. What a file does not say is taken from CLDR, or is as in most languages.
 *
 * <p>Must not know: Markdown, CSS, type, what is done with what it says.
 */
package bindery.language;
