package bindery.press.summary;

import static bindery.press.summary.Markup.safe;

import bindery.report.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a build made and what was found, as one HTML file that refers to nothing outside itself and
 * runs no script. The same build gives the same bytes: no time and no path of this machine is in
 * it.
 */
public final class FindingsReport {
  public static final String FILE = "report.html";

  private final String title;
  private final List<ListedFile> files;
  private final List<Problem> findings;
  private final UnaryOperator<String> pathless;

  /**
   * @param title of the book, or empty where it is not known
   * @param files that were made; none where the books are not written
   * @param findings of the whole build
   * @param pathless leaves the paths of this machine out of a message
   */
  public FindingsReport(
      String title,
      List<ListedFile> files,
      List<Problem> findings,
      UnaryOperator<String> pathless) {
    this.title = title;
    this.files = files;
    this.findings = findings;
    this.pathless = pathless;
  }

  /** Writes the report in HTML and UTF-8; the stream is left open. */
  public void write(OutputStream out, PagesShown pages) throws IOException {
    Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    head(html);
    table(html);
    if (findings.isEmpty()) {
      html.write("<p>Nothing was found that anybody could object to.</p>\n");
    }
    for (List<Problem> kind : byKind()) {
      kind(html, kind, pages);
    }
    html.write("</main>\n</body>\n</html>\n");
    html.flush();
  }

  private void head(Writer html) throws IOException {
    String name = title.isEmpty() ? "the book" : title;
    html.write(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width">
        <meta name="color-scheme" content="light dark">
        <title>Report on %1$s</title>
        <style>
        %2$s</style>
        </head>
        <body>
        <main>
        <h1>Report on <bdi>%1$s</bdi></h1>
        """
            .formatted(safe(name), sheet()));
  }

  private void table(Writer html) throws IOException {
    if (files.isEmpty()) {
      html.write("<p class=\"unwritten\">The books are not written.</p>\n");
      return;
    }
    html.write("<div class=\"wide\"><table>\n<tr>");
    for (String head : ListedFile.heads()) {
      html.write("<th scope=\"col\">" + capital(head) + "</th>");
    }
    html.write("</tr>\n");
    for (ListedFile file : files) {
      html.write("<tr>");
      for (String cell : file.cells()) {
        html.write("<td>" + safe(cell) + "</td>");
      }
      html.write("</tr>\n");
    }
    html.write("</table></div>\n");
  }

  /** Worst first, then in the order of their first places. */
  private List<List<Problem>> byKind() {
    Map<String, List<Problem>> kinds = new LinkedHashMap<>();
    findings.stream()
        .sorted((a, b) -> b.severity().compareTo(a.severity()))
        .forEach(p -> kinds.computeIfAbsent(p.kind(), k -> new ArrayList<>()).add(p));
    return List.copyOf(kinds.values());
  }

  private void kind(Writer html, List<Problem> kind, PagesShown pages) throws IOException {
    String name = kind.get(0).kind();
    html.write(
        "<section id=\"%s\">\n<h2>%s <small>%s</small></h2>\n"
            .formatted(safe(name), safe(capital(name.replace('-', ' '))), safe(told(kind))));
    for (List<Problem> alike : alike(kind)) {
      Problem first = alike.get(0);
      html.write("<p>" + said(sentence(first.what())));
      html.write(first.todo().isEmpty() ? "" : " <em>" + said(sentence(first.todo())) + "</em>");
      html.write("</p>\n<ul>\n");
      for (Problem problem : alike) {
        html.write("<li>");
        pages.show(html, problem);
        html.write("<div>");
        if (!problem.place().file().isEmpty()) {
          html.write("<code>" + said(problem.place().toString()) + "</code> ");
        }
        if (!problem.text().isEmpty()) {
          html.write("<q dir=\"auto\">" + said(problem.text()) + "</q>");
        }
        pages.tell(html, problem);
        html.write("</div></li>\n");
      }
      html.write("</ul>\n");
    }
    html.write("</section>\n");
  }

  /** How many, how bad, and in which files. */
  private String told(List<Problem> kind) {
    String severity = kind.get(0).severity().name().toLowerCase(Locale.ROOT);
    String count = kind.size() + " " + severity + (kind.size() == 1 ? "" : "s");
    String editions =
        files.stream()
            .filter(file -> file.findings().stream().anyMatch(kind::contains))
            .map(ListedFile::edition)
            .collect(Collectors.joining(", "));
    return editions.isEmpty() ? count : count + " · " + editions;
  }

  private static List<List<Problem>> alike(List<Problem> kind) {
    Map<String, List<Problem>> groups = new LinkedHashMap<>();
    kind.forEach(
        p -> groups.computeIfAbsent(p.what() + "\n" + p.todo(), w -> new ArrayList<>()).add(p));
    return List.copyOf(groups.values());
  }

  private String said(String text) {
    return safe(pathless.apply(text));
  }

  /** In a line of its own; a colon would lead to a text that stands below. */
  private static String sentence(String said) {
    String bare = said.endsWith(":") ? said.substring(0, said.length() - 1) : said;
    boolean ended = bare.matches("(?s).*[.?!]");
    return capital(bare) + (ended ? "" : ".");
  }

  private static String capital(String words) {
    int first = words.isEmpty() ? 0 : Character.charCount(words.codePointAt(0));
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private static String sheet() throws IOException {
    try (InputStream in = FindingsReport.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
