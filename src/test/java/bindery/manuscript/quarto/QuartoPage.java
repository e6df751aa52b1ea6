package bindery.manuscript.quarto;

import bindery.manuscript.ManuscriptReader;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;

/** A folder with one chapter, read as a book is. */
final class QuartoPage {
  private final Path folder;
  private Report report = new Report();

  QuartoPage(Path folder) {
    this.folder = folder;
  }

  QuartoPage with(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the chapter becomes that a file with this text is, places and its heading left out. */
  String html(String name, String text) {
    with(name, text);
    report = new Report();
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    Element body = ManuscriptReader.read(source, report).tree().body();
    Element chapter = body.select("section:not(.title-page):not(.contents)").last();
    return chapter == null ? "" : places(chapter.html());
  }

  private static String places(String html) {
    return html.replaceAll(" data-(?:file|line|column|place|from)=\"[^\"]*\"", "");
  }

  /** Kinds of the messages, with their places. */
  List<String> kinds() {
    return report.problems().stream()
        .filter(p -> !p.kind().equals("unread-file"))
        .map(QuartoPage::kind)
        .toList();
  }

  private static String kind(Problem problem) {
    return problem.kind() + " " + problem.place().line();
  }
}
