package bindery.epub;

import bindery.book.AccessibilityClaims;
import bindery.book.Book;
import bindery.book.Role;
import bindery.book.Section;
import bindery.book.XmlText;
import bindery.language.Language;
import bindery.language.Names;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.siegmann.epublib.domain.Resource;

/**
 * Makes an EPUB 3.3 of a book. Reads the tree and never changes it; the same book and enclosures
 * give the same bytes on every machine.
 *
 * <p>Problems it reports: {@code missing-picture}, {@code picture-format}, {@code unsafe-drawing},
 * {@code epub-forbidden} (errors), {@code missing-typeface}, {@code css-url}, {@code epub-element},
 * {@code epub-link}, {@code epub-id}, {@code illegal-character}, {@code accessibility} (warnings),
 * {@code undescribed-picture}, {@code epub-picture} (notes).
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
    PackedFormulas formulas = new PackedFormulas(book.tree(), enclosures.formulas(), pictures);
    XhtmlFrame frame = new XhtmlFrame(book.metadata().language(), BookDesign.names(enclosures));
    EpubBook epub =
        new EpubBook(book.metadata(), frame, enclosures.modified(), NavContents.of(files, title));

    Names names = Language.of(book.metadata().language()).names();
    WholeBook whole =
        new WholeBook(
            links, pictures, formulas, marks, new PageLocators(enclosures.folios()), names);
    addCover(epub, pictures, enclosures.front(), names);
    addTexts(epub, files, whole);
    addPictures(epub, pictures);
    epub.landmarks().addAll(Landmark.of(files, names, title));
    epub.pages().addAll(marks.list());
    Set<Accessibility.Trait> traits = Traits.of(book, pictures, epub);
    AccessibilityClaims claims = book.metadata().claims();
    epub.setAccessibility(new Accessibility(book.metadata().language(), traits, claims));
    doubt(claims, traits);
    new NavDocument(contentsTitle(files, title), names).processBook(epub);
    BookDesign.put(epub, enclosures, report);
    new EpubZip().write(epub, out);
  }

  /** No standard lets a picture go without words. */
  private void doubt(AccessibilityClaims claims, Set<Accessibility.Trait> traits) {
    if (!claims.conformsTo().isEmpty() && traits.contains(Accessibility.Trait.UNDESCRIBED)) {
      report.add(
          Problem.warning(
              "accessibility",
              claims.place(),
              claims.conformsTo(),
              "the book is said to keep this, and there are pictures that nobody has described:",
              "describe those that ‘undescribed-picture’ names, or say less"));
    }
  }

  private static void addCover(
      EpubBook epub, PackedPictures pictures, Optional<byte[]> made, Names names) {
    Optional<PackedPicture> cover =
        made.isPresent()
            ? made.map(pictures::front)
            : epub.about().cover().flatMap(name -> pictures.add(name, Place.file("book.yaml")));
    if (cover.isPresent()) {
      String href = "text/cover.xhtml";
      byte[] page = CoverPage.of(epub.about(), epub.frame(), "../" + cover.get().href());
      epub.addToSpine(epub.add("cover", href, EpubBook.XHTML, page));
      epub.landmarks().add(new Landmark("cover", names.word("cover"), href));
      epub.add(
          EpubBook.COVER_IMAGE_ID,
          cover.get().href(),
          cover.get().mediaType(),
          cover.get().bytes());
    }
  }

  /** Sections know nothing of each other, so they are written side by side. */
  private void addTexts(EpubBook epub, List<SpineFile> files, WholeBook whole) {
    List<byte[]> texts =
        files.parallelStream()
            .map(file -> text(file, epub.frame(), epub.getTitle(), whole))
            .toList();
    for (int i = 0; i < files.size(); i++) {
      Resource text =
          epub.add(files.get(i).id(), files.get(i).href(), EpubBook.XHTML, texts.get(i));
      epub.addToSpine(text);
      if (files.get(i).elements().stream().anyMatch(e -> e.nameIs("math"))) {
        epub.withFormulas().add(files.get(i).id());
      }
    }
  }

  private byte[] text(SpineFile file, XhtmlFrame frame, String bookTitle, WholeBook whole) {
    Section section = file.section();
    String bodyType = section.role().matter().name().toLowerCase(java.util.Locale.ROOT) + "matter";
    return frame.around(
        file.title().isEmpty() ? bookTitle : file.title(),
        "../",
        bodyType,
        TextWriter.write(file, whole, report));
  }

  private static void addPictures(EpubBook epub, PackedPictures pictures) {
    int n = 1;
    for (PackedPicture picture : pictures.all()) {
      if (!epub.getResources().containsByHref(picture.href())) {
        epub.add("image-" + n++, picture.href(), picture.mediaType(), picture.bytes());
      }
    }
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
