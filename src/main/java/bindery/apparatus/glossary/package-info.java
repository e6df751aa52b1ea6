/**
 * Glossary and abbreviations.
 *
 * <p>Comes in: a book with {@code span.term}, {@code abbr[title]} and what abbreviations mean,
 * {@code abbr.definition}. Goes out, by {@link bindery.apparatus.glossary.Glossary} and {@link
 * bindery.apparatus.glossary.AbbreviationMeanings}: terms with ids, in order where it is asked for,
 * links to them from the first use in every section, and abbreviations that say what they mean.
 *
 * <p>Must not know: pages, dialects.
 */
package bindery.apparatus.glossary;
