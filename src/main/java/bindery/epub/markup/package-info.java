/**
 * What may stand in a text of an EPUB: elements and attributes that are let in, where elements may
 * stand, and what those who listen are told of headings and tables. Elements of the tree come in,
 * names and values to write go out. Knows nothing of files, and writes nothing.
 */
package bindery.epub.markup;
