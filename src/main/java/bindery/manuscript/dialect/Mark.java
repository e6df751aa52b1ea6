package bindery.manuscript.dialect;

/** What a dialect of Markdown has beyond CommonMark 0.31.2, each a thing that can be off. */
public enum Mark {
  /** What a file says of itself between two lines of three hyphens at its head. */
  FRONT_MATTER,
  /** {@code | a | b |} (GitHub Flavored Markdown 4.10). */
  TABLES,
  /**
   * Tables that GitHub does not read: without a head, with cells beyond those of the head, with a
   * caption in brackets (MultiMarkdown).
   */
  LOOSE_TABLES,
  /**
   * A bar within code between backticks parts no cells (pandoc, pipe_tables; kramdown, tables;
   * Python-Markdown, tables).
   */
  CODE_IN_CELLS,
  /** {@code ~~gone~~} (GitHub Flavored Markdown 6.5). */
  STRIKETHROUGH,
  /** {@code - [x] done} (GitHub Flavored Markdown 5.3). */
  TASKS,
  /** Addresses that stand bare in the text are links (GitHub Flavored Markdown 6.9). */
  AUTOLINKS,
  /** {@code [^1]} and {@code [^1]: …} (GitHub; pandoc, footnotes). */
  FOOTNOTES,
  /** A note where it is called, {@code ^[…]} (pandoc, inline_notes). */
  INLINE_NOTES,
  /** A term and, below it, {@code : what it means} (pandoc, definition_lists). */
  DEFINITIONS,
  /** {@code ::: {.note}} (pandoc, fenced_divs). */
  DIVS,
  /** {@code | a line of verse} (pandoc, line_blocks). */
  LINE_BLOCKS,
  /** {@code {#id .class key=value}} after headings, blocks, links, code and pictures (pandoc). */
  ATTRIBUTES,
  /** {@code **words**{.class}} (Python-Markdown, attr_list; markdown-it-attrs). */
  WORD_ATTRIBUTES,
  /** {@code [words]{.class}} (pandoc, bracketed_spans). */
  SPANS,
  /** {@code x^2^} and {@code H~2~O} (pandoc, superscript and subscript). */
  SCRIPTS,
  /** A picture alone in its paragraph is a figure (pandoc, implicit_figures). */
  FIGURES,
  /** The words of a picture alone in its paragraph are its caption (pandoc, implicit_figures). */
  ALT_CAPTIONS,
  /** Paragraphs that are captions of what stands beside them. */
  CAPTIONS,
  /**
   * Straight quotes, rows of hyphens and of full stops are set as print has them (pandoc, smart).
   */
  TYPOGRAPHY,
  /** Markdown between tags of raw HTML is read (pandoc, markdown_in_html_blocks). */
  MARKDOWN_IN_HTML,
  /** Raw HTML is cut down to what a book can hold. */
  CLEAN_HTML
}
