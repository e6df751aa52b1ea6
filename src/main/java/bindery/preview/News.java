package bindery.preview;

import bindery.preview.page.JsonOut;
import bindery.report.Problem;
import bindery.report.Severity;
import java.util.List;
import java.util.Locale;

/**
 * What open pages are told, in JSON.
 *
 * @param version of the pages; another one says that they are to be asked for again
 * @param title of the book
 * @param language of the book
 * @param count of its pages
 * @param shown the page to turn to, counted from 0; negative for none
 * @param page its data in JSON; empty where there is none to turn to
 * @param broken whether the pages are those of before, for the manuscript has errors
 * @param books what is to be said of the books in the folder
 * @param problems all that is wrong
 */
record News(
    int version,
    String title,
    String language,
    int count,
    int shown,
    String page,
    boolean broken,
    String books,
    List<Problem> problems) {
  /** Before anything has been read. */
  static final News NONE = new News(0, "", "", 0, -1, "", false, "", List.of());

  News problems(List<Problem> others, boolean errors) {
    return new News(version, title, language, count, -1, "", errors, books, others);
  }

  News books(String said) {
    return new News(version, title, language, count, -1, "", broken, said, problems);
  }

  String json() {
    JsonOut out = new JsonOut();
    out.open('{');
    out.name("version").number(version);
    out.name("title").text(title);
    out.name("language").text(language);
    out.name("count").number(count);
    out.name("shown").number(shown);
    out.name("broken").truth(broken);
    out.name("books").text(books);
    out.name("problems").open('[');
    problems.forEach(problem -> write(problem, out));
    out.close(']');
    if (!page.isEmpty()) {
      out.name("page").json(page);
    }
    return out.close('}').toString();
  }

  private static void write(Problem problem, JsonOut out) {
    Severity severity = problem.severity();
    out.open('{').name("severity").text(severity.name().toLowerCase(Locale.ROOT));
    out.name("place").text(problem.place().toString());
    out.name("file").text(problem.place().file());
    out.name("line").number(problem.place().line());
    out.name("text").text(problem.text());
    out.name("what").text(problem.what());
    out.name("todo").text(problem.todo());
    out.close('}');
  }
}
