package bindery.epub;

import java.util.List;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.epub.BookProcessor;

/** Adds the navigation document that EPUB 2 did not have (EPUB 3.3 §7). */
final class NavDocument implements BookProcessor {
  private final String heading;

  /**
   * @param heading over the contents
   */
  NavDocument(String heading) {
    this.heading = heading;
  }

  @Override
  public Book processBook(Book book) {
    EpubBook epub = (EpubBook) book;
    StringBuilder out = new StringBuilder();
    out.append("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>");
    out.append(XmlText.escaped(heading)).append("</h1>\n");
    list(out, epub.contents());
    out.append("</nav>\n");
    marks(out, "landmarks", epub.landmarks());
    marks(out, "page-list", epub.pages());
    byte[] bytes = epub.frame().around(heading, "", "", out);
    epub.add(EpubBook.NAV_ID, "nav.xhtml", "application/xhtml+xml", bytes);
    return epub;
  }

  private static void list(StringBuilder out, List<NavContents.Entry> entries) {
    out.append("<ol>\n");
    for (NavContents.Entry entry : entries) {
      String fragment = entry.id().isEmpty() ? "" : "#" + LinkTargets.fragment(entry.id());
      out.append("<li>");
      link(out, "", entry.file().href() + fragment, entry.title());
      if (!entry.children().isEmpty()) {
        out.append('\n');
        list(out, entry.children());
      }
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private static void marks(StringBuilder out, String type, List<Landmark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    out.append("<nav epub:type=\"").append(type).append("\" id=\"").append(type);
    out.append("\" hidden=\"hidden\">\n<ol>\n");
    for (Landmark mark : marks) {
      out.append("<li>");
      link(out, mark.type(), mark.href(), mark.title());
      out.append("</li>\n");
    }
    out.append("</ol>\n</nav>\n");
  }

  private static void link(StringBuilder out, String type, String href, String title) {
    out.append("<a");
    if (!type.isEmpty()) {
      out.append(" epub:type=\"").append(type).append('"');
    }
    out.append(" href=\"").append(XmlText.escaped(href)).append("\">");
    out.append(XmlText.escaped(title)).append("</a>");
  }
}
