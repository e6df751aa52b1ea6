package bindery.epub;

import bindery.book.XmlText;
import bindery.language.Names;
import java.util.List;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.epub.BookProcessor;

/** Adds the navigation document that EPUB 2 did not have (EPUB 3.3 §7). */
final class NavDocument implements BookProcessor {
  private final String heading;
  private final Names names;

  /**
   * @param heading over the contents
   * @param names of the book's language
   */
  NavDocument(String heading, Names names) {
    this.heading = heading;
    this.names = names;
  }

  @Override
  public Book processBook(Book book) {
    EpubBook epub = (EpubBook) book;
    StringBuilder out = new StringBuilder();
    out.append("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\"");
    out.append(" aria-labelledby=\"toc-heading\">\n<h1 id=\"toc-heading\">");
    out.append(XmlText.escaped(heading)).append("</h1>\n");
    list(out, epub.contents());
    out.append("</nav>\n");
    marks(out, "landmarks", "", epub.landmarks());
    marks(out, "page-list", "doc-pagelist", epub.pages());
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

  private void marks(StringBuilder out, String type, String role, List<Landmark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    out.append("<nav epub:type=\"").append(type).append('"');
    out.append(role.isEmpty() ? "" : " role=\"" + role + "\"");
    out.append(" aria-label=\"").append(XmlText.escaped(names.word(type)));
    out.append("\" id=\"").append(type).append("\" hidden=\"hidden\">\n<ol>\n");
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
