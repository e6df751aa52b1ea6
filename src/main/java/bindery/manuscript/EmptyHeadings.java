package bindery.manuscript;

import bindery.book.Places;
import bindery.report.Problem;
import bindery.report.Report;
import org.jsoup.nodes.Element;

/** Tells of headings that have no words. */
final class EmptyHeadings {
  private EmptyHeadings() {}

  static void tell(Element section, Report report) {
    for (Element heading : section.select("h1, h2, h3, h4, h5, h6")) {
      if (heading.text().isBlank() && heading.selectFirst("img") == null) {
        report.add(
            Problem.warning(
                "empty-heading",
                Places.of(heading),
                "#".repeat(heading.normalName().charAt(1) - '0'),
                "this heading has no words:",
                "give it some, or take it away"));
      }
    }
  }
}
