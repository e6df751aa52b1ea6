/**
 * Folders of sites: Jekyll, Electric Book, Hugo, Docusaurus, MkDocs.
 *
 * <p>Comes in: a folder. Goes out: a {@link bindery.manuscript.folder.ToolBook}, ordered by the
 * data of the site or by the front matter of its pages.
 *
 * <p>Must not know: other tools, or the marks in the texts.
 */
package bindery.manuscript.site;
