package bindery.epub;

import bindery.book.AlternativeText;
import bindery.book.Book;
import bindery.book.Role;
import bindery.book.Section;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.siegmann.epublib.domain.Resource;
import org.jsoup.nodes.Element;

/**
 * Makes an EPUB 3.3 of a book. Reads the tree and never changes it; the same book and enclosures
 * give the same bytes on every machine.
 *
 * <p>Problems it reports: {@code missing-picture}, {@code picture-format}, {@code unsafe-drawing},
 * {@code epub-forbidden} (errors), {@code missing-typeface}, {@code css-url}, {@code epub-element},
 * {@code epub-link}, {@code epub-id}, {@code illegal-character} (warnings).
 */
public final class EpubPress {
  private final Report report;

  public EpubPress(Report report) {
    this.report = report;
  }

  /**
   * Writes the EPUB. The stream is flushed and left open.
   *
   * @throws IOException when the stream cannot be written
   * @throws Refusal when the book has no section at all
   */
  public void print(Book book, Enclosures enclosures, OutputStream out) throws IOException {
    List<SpineFile> files = SpineFile.of(book.sections());
    if (files.isEmpty()) {
      String todo = "write at least one chapter";
      throw new Refusal(Problem.error("empty-book", Place.NOWHERE, "", "the book is empty", todo));
    }
    String title = XmlText.oneLine(book.metadata().title());
    LinkTargets links = new LinkTargets(files);
    PageMarks marks = new PageMarks(enclosures.pageList(), links.ids());
    PackedPictures pictures = new PackedPictures(enclosures.pictures(), report);
    pictures.addAll(book.tree());
    boolean pictured = !pictures.all().isEmpty();
    XhtmlFrame frame = new XhtmlFrame(book.metadata().language(), BookDesign.names(enclosures));
    EpubBook epub =
        new EpubBook(book.metadata(), frame, enclosures.modified(), NavContents.of(files, title));

    addCover(epub, pictures, enclosures.front());
    addTexts(epub, files, links, pictures, marks, new PageLocators(enclosures.folios()));
    addPictures(epub, pictures);
    epub.landmarks().addAll(Landmark.of(files, title));
    epub.pages().addAll(marks.list());
    epub.setAccessibility(
        new Accessibility(
            pictured, described(book), !epub.pages().isEmpty(), !epub.withFormulas().isEmpty()));
    new NavDocument(contentsTitle(files, title)).processBook(epub);
    BookDesign.put(epub, enclosures, report);
    new EpubZip().write(epub, out);
  }

  private static void addCover(EpubBook epub, PackedPictures pictures, Optional<byte[]> made) {
    Optional<PackedPicture> cover =
        made.isPresent()
            ? made.map(pictures::front)
            : epub.about().cover().flatMap(name -> pictures.add(name, Place.file("book.yaml")));
    if (cover.isPresent()) {
      String href = "text/cover.xhtml";
      byte[] page = CoverPage.of(epub.about(), epub.frame(), "../" + cover.get().href());
      epub.addToSpine(epub.add("cover", href, EpubBook.XHTML, page));
      epub.landmarks().add(new Landmark("cover", "Cover", href));
      epub.add(
          EpubBook.COVER_IMAGE_ID,
          cover.get().href(),
          cover.get().mediaType(),
          cover.get().bytes());
    }
  }

  /** Sections know nothing of each other, so they are written side by side. */
  private void addTexts(
      EpubBook epub,
      List<SpineFile> files,
      LinkTargets links,
      PackedPictures pictures,
      PageMarks marks,
      PageLocators locators) {
    List<byte[]> texts =
        files.parallelStream()
            .map(
                file -> text(file, epub.frame(), epub.getTitle(), links, pictures, marks, locators))
            .toList();
    for (int i = 0; i < files.size(); i++) {
      Resource text =
          epub.add(files.get(i).id(), files.get(i).href(), EpubBook.XHTML, texts.get(i));
      epub.addToSpine(text);
      if (files.get(i).section().element().selectFirst("math") != null) {
        epub.withFormulas().add(files.get(i).id());
      }
    }
  }

  private byte[] text(
      SpineFile file,
      XhtmlFrame frame,
      String bookTitle,
      LinkTargets links,
      PackedPictures pictures,
      PageMarks marks,
      PageLocators locators) {
    Section section = file.section();
    String bodyType = section.role().matter().name().toLowerCase(java.util.Locale.ROOT) + "matter";
    return frame.around(
        file.title().isEmpty() ? bookTitle : file.title(),
        "../",
        bodyType,
        TextWriter.write(file, links, pictures, marks, locators, report));
  }

  private static void addPictures(EpubBook epub, PackedPictures pictures) {
    int n = 1;
    for (PackedPicture picture : pictures.all()) {
      if (!epub.getResources().containsByHref(picture.href())) {
        epub.add("image-" + n++, picture.href(), picture.mediaType(), picture.bytes());
      }
    }
  }

  private static boolean described(Book book) {
    for (Element image : book.tree().getElementsByTag("img")) {
      if (AlternativeText.of(image).isEmpty() && !AlternativeText.isOrnament(image)) {
        return false;
      }
    }
    return true;
  }

  /** The navigation document is headed like the book's own contents. */
  private static String contentsTitle(List<SpineFile> files, String bookTitle) {
    return files.stream()
        .filter(file -> file.section().role() == Role.CONTENTS && !file.title().isEmpty())
        .map(SpineFile::title)
        .findFirst()
        .orElse(bookTitle);
  }
}
