package bindery.manuscript.rewrite;

import bindery.manuscript.text.ManuscriptText;

/** One mark of one tool. Its time grows with the text, whatever stands in it. */
public interface Rewriting {
  /**
   * The text with this mark in the form that this house reads; the same text if it is not in it.
   *
   * @param from where the text begins after the front matter
   */
  ManuscriptText apply(ManuscriptText text, int from, FolderContext around);
}
