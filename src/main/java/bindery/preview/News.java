package bindery.preview;

import bindery.press.LivePages;
import bindery.preview.page.JsonOut;
import bindery.report.Problem;
import bindery.report.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What open pages are told, in JSON.
 *
 * @param version of the pages; another one says that they are to be asked for again
 * @param title of the book
 * @param language of the book
 * @param count of its pages
 * @param edit what was edited last
 * @param broken whether the pages are those of before, for the manuscript has errors
 * @param books what is to be said of the books in the folder
 * @param epub how often an EPUB has been made
 * @param problems all that is wrong
 */
record News(
    int version,
    String title,
    String language,
    int count,
    Edit edit,
    boolean broken,
    String books,
    int epub,
    List<Problem> problems) {
  /** Before anything has been read. */
  static final News NONE = new News(0, "", "", 0, Edit.NONE, false, "", 0, List.of());

  /**
   * An edit.
   *
   * @param number by which open pages know whether they have turned to it
   * @param shown the page to turn to, counted from 0; negative for none
   * @param page its data in JSON; empty where there is none to turn to
   * @param section the id of the section that it is in
   * @param part how far into the section it is, in thousandths of its elements
   */
  record Edit(int number, int shown, String page, String section, int part) {
    static final Edit NONE = new Edit(0, -1, "", "", 0);
  }

  /** Other pages are to be seen. */
  News pages(LivePages pages, Edit last, List<Problem> others) {
    String tag = pages.language().toLanguageTag();
    int count = pages.pages().count();
    return new News(version + 1, pages.title(), tag, count, last, false, "", epub, others);
  }

  /** Other things are wrong. */
  News problems(List<Problem> others, boolean errors) {
    return new News(version, title, language, count, edit, errors, books, epub, others);
  }

  /** Books have been made, or could not be. */
  News books(String said) {
    return new News(version, title, language, count, edit, broken, said, epub + 1, problems);
  }

  /**
   * @param paths the path of a file that a place names, for the author's editor; empty for none
   */
  String json(Function<String, String> paths) {
    JsonOut out = new JsonOut();
    out.open('{');
    out.name("version").number(version);
    out.name("title").text(title);
    out.name("language").text(language);
    out.name("count").number(count);
    out.name("edit").number(edit.number());
    out.name("shown").number(edit.shown());
    out.name("section").text(edit.section());
    out.name("part").number(edit.part());
    out.name("broken").truth(broken);
    out.name("books").text(books);
    out.name("epub").number(epub);
    out.name("problems").open('[');
    problems.forEach(problem -> write(problem, paths, out));
    out.close(']');
    if (!edit.page().isEmpty()) {
      out.name("page").json(edit.page());
    }
    return out.close('}').toString();
  }

  private static void write(Problem problem, Function<String, String> paths, JsonOut out) {
    Severity severity = problem.severity();
    out.open('{').name("severity").text(severity.name().toLowerCase(Locale.ROOT));
    out.name("place").text(problem.place().toString());
    out.name("file").text(problem.place().file());
    out.name("path").text(paths.apply(problem.place().file()));
    out.name("line").number(problem.place().line());
    out.name("column").number(problem.place().column());
    out.name("text").text(problem.text());
    out.name("what").text(problem.what());
    out.name("todo").text(problem.todo());
    out.close('}');
  }
}
