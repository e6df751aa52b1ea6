package bindery.press;

import bindery.book.Book;
import bindery.pdf.attachment.Attachment;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that a book was made of, for editions that carry them: whichever editions are made,
 * they are the same.
 *
 * @param names of those in the manuscript's folder that were read for the tree
 */
record ManuscriptFiles(SourceFolder folder, List<String> names, HouseStyle house) {
  private static final String STYLES = "styles/";

  /** Those of a manuscript whose tree is ready. */
  static ManuscriptFiles of(SourceFolder folder, HouseStyle house) {
    return new ManuscriptFiles(folder, folder.given(), house);
  }

  /** All of them by name; those of the styles below a folder of that name, wherever they lie. */
  List<Attachment> read(Book book) {
    Report unheard = new Report();
    Map<String, SourceFile> files = new TreeMap<>();
    house.files().forEach(file -> files.put(STYLES + file.name(), file));
    for (String name : names) {
      folder.file(name, Place.NOWHERE, unheard).ifPresent(file -> files.put(name, file));
    }
    book.print()
        .profile()
        .flatMap(name -> folder.file(name, Place.NOWHERE, unheard))
        .ifPresent(file -> files.put(file.name(), file));
    String title = book.metadata().title();
    return files.entrySet().stream()
        .map(each -> attachment(each.getKey(), each.getValue(), title))
        .toList();
  }

  private static Attachment attachment(String name, SourceFile file, String title) {
    return new Attachment(name, file.bytes(), title + ": " + name);
  }
}
