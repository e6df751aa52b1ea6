package bindery.apparatus.number;

import bindery.book.Book;
import bindery.book.Metadata;
import bindery.book.Numbering;
import bindery.book.PlainMetadata;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A book whose chapters have their numbers, worked on by all passes of the room. */
final class NumberedBook {
  private NumberedBook() {}

  static Document worked(String language, String body) {
    return worked(language, Numbering.UNSAID, body);
  }

  static Document worked(String language, Numbering numbering, String body) {
    Document tree = Jsoup.parse("<html><body>" + body + "</body></html>");
    tree.outputSettings().prettyPrint(false);
    Locale locale = Locale.forLanguageTag(language);
    Metadata metadata = PlainMetadata.in(locale);
    Book book = new Book(metadata, tree, numbering);
    new SectionNumbers().work(book);
    new FigureNumbers().work(book);
    References.work(book);
    FigureLists.work(book);
    return tree;
  }

  /** A chapter with its number. */
  static String chapter(int number, String inside) {
    return "<section class='chapter' id='c"
        + number
        + "' data-number='"
        + number
        + "'><h1><span class='label'><span class='number'>"
        + number
        + "</span></span> <span class='title'>Salt</span></h1>"
        + inside
        + "</section>";
  }

  static String figure(String id) {
    return "<figure id='" + id + "'><img src='a.png'><figcaption>" + id + "</figcaption></figure>";
  }

  static String reference(String id) {
    return "<a class='cross-reference' href='#" + id + "'>?</a>";
  }
}
