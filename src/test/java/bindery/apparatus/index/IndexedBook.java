package bindery.apparatus.index;

import bindery.book.Book;
import bindery.book.EditorialOptions;
import bindery.book.EditorialOptions.NoteCount;
import bindery.book.EditorialOptions.NotePlace;
import bindery.book.IndexWord;
import bindery.book.Metadata;
import bindery.book.Numbering;
import bindery.book.PlainMetadata;
import bindery.report.Place;
import bindery.report.Report;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A book whose index has been made. */
public final class IndexedBook {
  final Document tree;
  final Report report = new Report();

  IndexedBook(String language, List<IndexWord> words, String body) {
    tree = Jsoup.parse("<html><body>" + body + "</body></html>");
    tree.outputSettings().prettyPrint(false);
    Metadata metadata = PlainMetadata.in(Locale.forLanguageTag(language));
    EditorialOptions options =
        new EditorialOptions(NotePlace.FOOT, NoteCount.CHAPTER, false, false, words);
    Index.work(new Book(metadata, tree, Numbering.UNSAID, options), report);
  }

  /** The sections of a book in English with an index of what is marked in it. */
  public static List<Element> sections(String body) {
    return new IndexedBook("en", List.of(), body).tree.body().children();
  }

  static IndexedBook chapter(String inside) {
    return new IndexedBook(
        "en", List.of(), "<section class='chapter' id='c'><h1>C</h1>" + inside + "</section>");
  }

  static IndexWord word(String word, String... forms) {
    return new IndexWord(
        List.of(word), List.of(forms), "", "", List.of(), Place.file("index.yaml"));
  }

  /** The index, an entry a line, indented as it is; in brackets what marks stand in the text. */
  String index() {
    StringBuilder out = new StringBuilder();
    for (Element each : tree.select("section.index > *")) {
      if (each.nameIs("ul")) {
        list(each, "  ", out);
      } else {
        out.append(each.text()).append('\n');
      }
    }
    return out.toString();
  }

  private static void list(Element list, String indent, StringBuilder out) {
    for (Element item : list.children()) {
      Element words = item.clone();
      words.select("ul").remove();
      words.select(".main > a").prepend("*");
      out.append(indent).append(words.text()).append('\n');
      item.select("> ul").forEach(below -> list(below, indent + "  ", out));
    }
  }

  /** What was told, each in a line. */
  String told() {
    StringBuilder out = new StringBuilder();
    report
        .problems()
        .forEach(problem -> out.append(problem.kind() + ": " + problem.text()).append('\n'));
    return out.toString();
  }
}
