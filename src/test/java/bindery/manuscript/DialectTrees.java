package bindery.manuscript;

import bindery.book.Book;
import bindery.manuscript.folder.Tool;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a text becomes in a folder of a tool. */
public final class DialectTrees {
  private final Path folder;
  private Report report = new Report();

  public DialectTrees(Path folder) {
    this.folder = folder;
  }

  /** The blocks of a chapter, as HTML on one line, without the data of sections. */
  public String of(Tool tool, String markdown) {
    try {
      Files.writeString(folder.resolve("book.yaml"), "title: T\ndialect: " + tool.word() + "\n");
      Files.writeString(folder.resolve("text.md"), "# T\n\n" + markdown + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    report = new Report();
    Book book = ManuscriptReader.read(SourceFolder.open(folder, "folder", Limits.DEFAULT), report);
    Document tree = book.tree().clone();
    tree.outputSettings().prettyPrint(false);
    List<String> sections = new ArrayList<>();
    for (Element section : tree.select("section").not(".title-page, .contents")) {
      section.select("> h1:matchesOwn(^T$)").remove();
      sections.add(section.html().strip());
    }
    return String.join("", sections);
  }

  /** Kinds of the problems of the last text. */
  public List<String> kinds() {
    return report.problems().stream().map(Problem::kind).toList();
  }

  public List<Problem> problems() {
    return report.problems();
  }
}
