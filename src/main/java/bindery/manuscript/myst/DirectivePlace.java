package bindery.manuscript.myst;

import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Problem;

/**
 * Where a directive stands.
 *
 * @param offset of its first character
 */
record DirectivePlace(ManuscriptText text, int offset, FolderContext around) {
  /** A warning about the directive. */
  void warn(String kind, String name, String what, String todo) {
    text.warn(kind, offset, "{" + name + "}", what, todo);
  }

  /** A note about the directive. */
  void note(String kind, String name, String what, String todo) {
    text.report().add(Problem.note(kind, text.place(offset), "{" + name + "}", what, todo));
  }
}
