package bindery.manuscript;

import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.project.BookFile;

/** Says what a folder was taken for, so that nobody gets another book than he thought. */
final class Understood {
  private Understood() {}

  /** One line: "a Quarto book: 38 chapters from _quarto.yml". */
  static String line(BookFile book, String folder) {
    ToolBook tool = book.tool();
    long files =
        book.entries().stream()
            .filter(entry -> entry instanceof Entry.File file && file.depth() == 0)
            .count();
    long below =
        book.entries().stream()
            .filter(entry -> entry instanceof Entry.File file && file.depth() > 0)
            .count();
    String kind = tool.tool() == Tool.PLAIN ? "a folder of Markdown" : tool.tool().kind();
    String from = tool.entries().isEmpty() ? "‘" + folder + "’" : tool.from();
    String sections = below == 0 ? "" : " and " + count(below, "section");
    return kind + ": " + count(files, "chapter") + sections + " from " + from;
  }

  private static String count(long many, String what) {
    return many + " " + what + (many == 1 ? "" : "s");
  }
}
