package bindery.manuscript;

import bindery.book.Places;
import bindery.book.Role;
import bindery.manuscript.markdown.MarkdownReader;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.report.Severity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells of files that have nothing in them, and of headings that nothing follows. */
final class EmptyParts {
  private final Report report;

  EmptyParts(Report report) {
    this.report = report;
  }

  /** An {@code empty-file} warning for each, unless an error has kept its text out. */
  void tellFiles(Collection<MarkdownReader.FileTree> files) {
    Set<String> faulty = new HashSet<>();
    for (Problem problem : report.problems()) {
      if (problem.severity() == Severity.ERROR) {
        faulty.add(problem.place().file());
      }
    }
    for (MarkdownReader.FileTree file : files) {
      boolean empty = file.blocks().stream().allMatch(EmptyParts::isNothing);
      if (empty && file.front().title().isEmpty() && !faulty.contains(file.name())) {
        String todo = "write something into it, or take it out of the book";
        report.add(
            Problem.warning("empty-file", file.place(), "", "this file has no text in it", todo));
      }
    }
  }

  /** An {@code empty-section} warning for each but parts, which may be a heading and no more. */
  void tellSections(List<Element> sections) {
    for (Element section : sections) {
      Element heading = section.selectFirst("> h1");
      // An index is filled where it stands.
      boolean part = section.hasClass(Role.PART.word()) || section.hasClass(Role.INDEX.word());
      boolean bare = section.childNodes().stream().allMatch(EmptyParts::isNoText);
      if (heading != null && !part && bare) {
        report.add(
            Problem.warning(
                "empty-section",
                Places.of(heading),
                heading.text(),
                "there is no text under this heading:",
                "write some, or give it the role ‘part’ if chapters follow it"));
      }
    }
  }

  private static boolean isNothing(Node node) {
    return node instanceof TextNode text ? text.isBlank() : !(node instanceof Element);
  }

  private static boolean isNoText(Node node) {
    return isNothing(node)
        || node instanceof Element element && element.normalName().matches("h[1-6]");
  }
}
