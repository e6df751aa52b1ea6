package bindery.epub;

import bindery.book.Metadata;
import bindery.book.XmlText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;
import nl.siegmann.epublib.domain.TOCReference;

/** epublib's model of a book, with what EPUB 3.3 says beyond EPUB 2. */
final class EpubBook extends Book {
  private static final long serialVersionUID = 1L;

  static final String XHTML = "application/xhtml+xml";
  static final String NAV_ID = "nav";
  static final String COVER_IMAGE_ID = "cover-image";

  private final transient Metadata about;
  private final transient XhtmlFrame frame;
  private final transient Instant modified;
  private final transient List<NavContents.Entry> contents;
  private final transient List<Landmark> landmarks = new ArrayList<>();
  private final transient List<Landmark> pages = new ArrayList<>();
  private final transient Set<String> withFormulas = new HashSet<>();
  private transient Accessibility accessibility;

  EpubBook(Metadata about, XhtmlFrame frame, Instant modified, List<NavContents.Entry> contents) {
    this.about = about;
    this.frame = frame;
    this.modified = modified;
    this.contents = List.copyOf(contents);
    getMetadata().addTitle(XmlText.oneLine(about.title()));
    getMetadata().setLanguage(frame.languageTag());
    Identifier identifier = new Identifier("uid", BookIdentifier.of(about));
    identifier.setBookId(true);
    getMetadata().setIdentifiers(new ArrayList<>(List.of(identifier)));
    for (String author : about.authorNames()) {
      getMetadata().addAuthor(new Author(XmlText.oneLine(author)));
    }
  }

  /** Adds a file to the manifest. */
  Resource add(String id, String href, String mediaType, byte[] bytes) {
    return addResource(new Resource(id, bytes, href, new MediaType(mediaType, "")));
  }

  /** Adds a file of text at the end of what is read from cover to cover. */
  void addToSpine(Resource resource) {
    getSpine().addSpineReference(new SpineReference(resource));
  }

  /** Fills epublib's table of contents, from which the NCX is made. */
  void listContents() {
    for (NavContents.Entry entry : contents) {
      getTableOfContents().addTOCReference(reference(entry));
    }
  }

  private TOCReference reference(NavContents.Entry entry) {
    Resource file = getResources().getByHref(entry.file().href());
    List<TOCReference> children = new ArrayList<>();
    entry.children().forEach(child -> children.add(reference(child)));
    return new TOCReference(entry.title(), file, LinkTargets.fragment(entry.id()), children);
  }

  Metadata about() {
    return about;
  }

  String identifier() {
    return getMetadata().getIdentifiers().get(0).getValue();
  }

  XhtmlFrame frame() {
    return frame;
  }

  Instant modified() {
    return modified;
  }

  List<NavContents.Entry> contents() {
    return contents;
  }

  List<Landmark> landmarks() {
    return landmarks;
  }

  /** Printed pages: their folios and where they begin. */
  List<Landmark> pages() {
    return pages;
  }

  /** Ids of the files that hold MathML. */
  Set<String> withFormulas() {
    return withFormulas;
  }

  Accessibility accessibility() {
    return accessibility;
  }

  void setAccessibility(Accessibility accessibility) {
    this.accessibility = accessibility;
  }
}
