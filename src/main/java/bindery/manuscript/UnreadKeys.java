package bindery.manuscript;

import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.OfTheBook;
import bindery.manuscript.data.RoleByTitle;
import bindery.manuscript.markdown.MarkdownReader.FileTree;
import bindery.manuscript.project.BookFile;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Tells of keys in the front matter of files that nothing is made of. */
final class UnreadKeys {
  private static final String KIND = "unread-key";
  private static final String WHAT = "this key of the file’s front matter is not read:";

  private UnreadKeys() {}

  /**
   * For each an {@code unread-key} warning, or a note if it is another program's and says nothing
   * of the book.
   */
  static void tell(BookFile book, Collection<FileTree> files, Report report) {
    Set<String> told =
        book.tool().keys().values().values().stream()
            .map(value -> value.place().file())
            .collect(Collectors.toSet());
    for (FileTree file : files) {
      FrontMatter front = file.front();
      front
          .unread()
          .forEach(
              (key, place) -> {
                boolean ofTheTool = told.contains(file.name()) && OfTheBook.has(key);
                if (!ofTheTool && !book.described().contains(key)) {
                  report.add(problem(key, place));
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
              || told.contains(file.name())
              || Headings.isTitled(file, book.title(), book.tool().tool())
              || RoleByTitle.isSame(front.title(), heading.get());
      if (!used) {
        report.add(
            Problem.warning(
                KIND,
                front.titlePlace(),
                front.title(),
                "this title is not read, for the file has a heading of its own:",
                "keep one of them"));
      }
    }
  }

  private static Problem problem(String key, Place place) {
    return OfTheBook.has(key)
        ? Problem.warning(KIND, place, key, WHAT, "say it of the whole book in book.yaml")
        : Problem.note(KIND, place, key, WHAT, "take it away, or leave it for another program");
  }
}
