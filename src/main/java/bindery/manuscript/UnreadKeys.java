package bindery.manuscript;

import bindery.manuscript.markdown.MarkdownReader.FileTree;
import bindery.manuscript.project.BookFile;
import bindery.manuscript.project.FrontMatter;
import bindery.manuscript.project.RoleByTitle;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Collection;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tells of keys in the front matter of files that nothing is made of. */
final class UnreadKeys {
  private UnreadKeys() {}

  /** An {@code unread-key} note for each. */
  static void tell(BookFile book, Collection<FileTree> files, Report report) {
    for (FileTree file : files) {
      FrontMatter front = file.front();
      front
          .unread()
          .forEach(
              (key, place) -> {
                if (!book.described().contains(key)) {
                  note(key, place, todo(key), report);
                }
              });
      Optional<String> heading =
          file.blocks().stream()
              .filter(Assembler::isH1)
              .map(h1 -> Anchors.words((Element) h1))
              .findFirst();
      boolean used =
          front.title().isEmpty()
              || heading.isEmpty()
              || book.described().contains("title")
              || RoleByTitle.isSame(front.title(), heading.get());
      if (!used) {
        note("title", front.titlePlace(), "the file has a heading, which is read", report);
      }
    }
  }

  private static String todo(String key) {
    return BookFile.isOfTheBook(key)
        ? "what is said of the book stands in book.yaml"
        : "take it away, or leave it for another program";
  }

  private static void note(String key, Place place, String todo, Report report) {
    report.add(
        Problem.note(
            "unread-key", place, key, "this key of the file’s front matter is not read:", todo));
  }
}
