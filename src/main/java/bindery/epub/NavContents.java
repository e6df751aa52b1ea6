package bindery.epub;

import bindery.book.FormulaText;
import bindery.book.Role;
import bindery.book.Section;
import bindery.book.XmlText;
import bindery.epub.markup.EpubVocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The table of contents for e-readers: sections, chapters within their parts, and headings of the
 * second level.
 */
final class NavContents {
  private static final int LONGEST_OPENING = 40;

  private NavContents() {}

  /**
   * A line of the contents.
   *
   * @param title never empty
   * @param file it leads to
   * @param id within the file, or empty for its beginning
   * @param children below it
   */
  record Entry(String title, SpineFile file, String id, List<Entry> children) {}

  /**
   * @param files in the order of the book
   * @param bookTitle stands for a book that has nothing else to list
   */
  static List<Entry> of(List<SpineFile> files, String bookTitle) {
    List<Entry> entries = new ArrayList<>();
    List<Entry> chapters = entries;
    List<Entry> last = new ArrayList<>();
    for (SpineFile file : files) {
      Section section = file.section();
      if (!file.part().isFirst()) {
        last.addAll(headings(file));
        continue;
      }
      String title = file.title().isEmpty() ? opening(section) : file.title();
      last = new ArrayList<>();
      if (!section.role().isListed() || title.isEmpty()) {
        continue;
      }
      Entry entry = new Entry(title, file, "", new ArrayList<>(headings(file)));
      last = entry.children();
      if (section.role().standsInPart()) {
        chapters.add(entry);
      } else {
        entries.add(entry);
        chapters = section.role() == Role.PART ? entry.children() : entries;
      }
    }
    if (entries.isEmpty()) {
      entries.add(new Entry(bookTitle, files.get(0), "", List.of()));
    }
    return entries;
  }

  /** A chapter without a title is known by its first words. */
  private static String opening(Section section) {
    String text = XmlText.oneLine(FormulaText.words(section.element()));
    if (text.length() <= LONGEST_OPENING) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_OPENING);
    int end = space > LONGEST_OPENING / 2 ? space : LONGEST_OPENING;
    end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, end) + "…";
  }

  private static List<Entry> headings(SpineFile file) {
    List<Entry> entries = new ArrayList<>();
    for (Element h2 : file.elements()) {
      if (!h2.nameIs("h2")) {
        continue;
      }
      String title = SpineFile.words(h2);
      if (!title.isEmpty() && EpubVocabulary.allowsValue("id", h2.id())) {
        entries.add(new Entry(title, file, h2.id(), List.of()));
      }
    }
    return entries;
  }
}
