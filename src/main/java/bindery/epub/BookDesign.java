package bindery.epub;

import bindery.epub.sheet.TwoSheets;
import bindery.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.siegmann.epublib.domain.Resource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts stylesheets and typefaces into an EPUB whose texts are written. The sheets follow from the
 * texts as reading systems will see them, so they come last.
 */
final class BookDesign {
  /** In CSS 2.1 and {@code @font-face}. */
  static final String FIRST = "styles/book.css";

  /** What CSS 2.1 cannot say. */
  static final String SECOND = "styles/modern.css";

  private BookDesign() {}

  /** The stylesheets that every text names. */
  static List<String> names(Enclosures enclosures) {
    return enclosures.stylesheets().isEmpty() ? List.of() : List.of(FIRST, SECOND);
  }

  static void put(EpubBook epub, Enclosures enclosures, Report report) throws IOException {
    if (enclosures.stylesheets().isEmpty()) {
      return;
    }
    List<Resource> texts = new ArrayList<>();
    List<Document> pages = new ArrayList<>();
    for (Resource file : PackageDocument.files(epub)) {
      if (file.getMediaType().getName().equals(EpubBook.XHTML)) {
        texts.add(file);
        pages.add(WrittenPage.read(text(file)));
      }
    }
    PackedTypefaces typefaces = new PackedTypefaces(enclosures.typefaces(), report);
    List<TwoSheets.Sheet> sheets =
        enclosures.stylesheets().stream()
            .map(sheet -> new TwoSheets.Sheet(sheet.name(), sheet.text()))
            .toList();
    TwoSheets made = TwoSheets.of(sheets, pages, typefaces::characters, report);
    String faces = typefaces.pack(made.faces(), "../");
    for (int i = 0; i < texts.size(); i++) {
      String text = text(texts.get(i));
      if (made.second().isEmpty()) {
        text = text.replaceFirst("<link [^>]*" + SECOND + "\"/>\n", "");
      }
      text = withClasses(text, pages.get(i), made.classes());
      texts.get(i).setData(text.getBytes(StandardCharsets.UTF_8));
    }
    add(epub, "style-1", FIRST, faces + made.first());
    if (!made.second().isEmpty()) {
      add(epub, "style-2", SECOND, made.second());
    }
    int n = 1;
    for (PackedTypefaces.PackedTypeface face : typefaces.all()) {
      epub.add("font-" + n++, face.href(), face.mediaType(), face.bytes());
    }
  }

  private static String text(Resource file) throws IOException {
    return new String(file.getData(), StandardCharsets.UTF_8);
  }

  private static void add(EpubBook epub, String id, String href, String css) {
    epub.add(id, href, "text/css", css.getBytes(StandardCharsets.UTF_8));
  }

  /** The text of a file with more classes; its elements come in the order in which tags open. */
  private static String withClasses(
      String text, Document page, Map<Element, List<String>> classes) {
    List<Element> elements = page.firstElementChild().getAllElements();
    if (elements.stream().noneMatch(classes::containsKey)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 4096);
    int from = 0;
    int tag = text.indexOf("<html");
    for (Element element : elements) {
      List<String> given = classes.get(element);
      if (given != null) {
        int nameEnd = tag + 1 + element.tagName().length();
        String names = String.join(" ", given);
        String attributes = text.substring(nameEnd, text.indexOf('>', nameEnd));
        int at = attributes.indexOf(" class=\"");
        boolean own = at >= 0;
        int end = own ? text.indexOf('"', nameEnd + at + 8) : nameEnd;
        out.append(text, from, end).append(own ? " " + names : " class=\"" + names + "\"");
        from = end;
      }
      tag = nextTag(text, tag + 1);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static int nextTag(String text, int from) {
    int tag = text.indexOf('<', from);
    while (tag >= 0 && !Character.isLetter(text.charAt(tag + 1))) {
      tag = text.indexOf('<', tag + 1);
    }
    return tag;
  }
}
