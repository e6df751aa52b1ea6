package bindery.manuscript;

import bindery.language.Language;
import bindery.manuscript.dialect.Marks;
import bindery.manuscript.project.BookFile;
import bindery.manuscript.project.Tool;
import bindery.manuscript.rewrite.Dialect;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;

/** Which marks are on in whose folder. */
final class Dialects {
  private Dialects() {}

  static Dialect of(BookFile book, SourceFolder folder) {
    FolderContext around = new FolderContext(folder, book.tool(), Language.of(book.language()));
    Tool tool = book.tool().tool();
    return new Dialect(Marks.of(tool), rewritings(tool), around);
  }

  /** Includes and variables come first, for they may bring every other mark. */
  private static List<Rewriting> rewritings(Tool tool) {
    List<Rewriting> all = new ArrayList<>();
    return all;
  }
}
