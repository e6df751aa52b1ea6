package bindery.epub;

import bindery.book.AccessibilityClaims;
import bindery.book.Author;
import bindery.book.Isbns;
import bindery.book.Metadata;
import bindery.book.PublicationDate;
import bindery.book.XmlText;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;

/** The package document: metadata, manifest and spine (EPUB 3.3 §5). */
final class PackageDocument {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder(8192);
  private final EpubBook book;

  private PackageDocument(EpubBook book) {
    this.book = book;
  }

  static byte[] of(EpubBook book) {
    PackageDocument document = new PackageDocument(book);
    document.write();
    return document.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** All files of the manifest, always in the same order. */
  static List<Resource> files(EpubBook book) {
    return book.getResources().getAll().stream()
        .sorted(Comparator.comparing(Resource::getHref))
        .toList();
  }

  private void write() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"");
    out.append(" unique-identifier=\"pub-id\" xml:lang=\"");
    out.append(book.frame().languageTag()).append("\">\n");
    metadata();
    manifest();
    spine();
    guide();
    out.append("</package>\n");
  }

  private void metadata() {
    Metadata about = book.about();
    out.append("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    core("identifier", "pub-id", book.identifier());
    core("title", "title", about.title());
    if (!about.subtitle().isBlank()) {
      refine("title", "title-type", "main");
      core("title", "subtitle", about.subtitle());
      refine("subtitle", "title-type", "subtitle");
    }
    int n = 1;
    for (Author author : about.authors()) {
      if (!author.name().isBlank()) {
        String id = "creator-" + n++;
        core("creator", id, author.name());
        out.append("<meta refines=\"#").append(id);
        out.append("\" property=\"role\" scheme=\"marc:relators\">aut</meta>\n");
        if (!author.fileAs().isBlank()) {
          refine(id, "file-as", XmlText.escaped(XmlText.oneLine(author.fileAs())));
        }
      }
    }
    core("language", "", book.frame().languageTag());
    core("publisher", "", about.publisher());
    core("date", "", about.date().map(PublicationDate::stated).orElse(""));
    core("rights", "", about.rights());
    core("description", "", about.description());
    if (!book.pages().isEmpty()) {
      core("source", "pages", printed(about));
      refine("pages", "source-of", "pagination");
    }
    property("dcterms:modified", UTC.format(book.modified()));
    if (!book.pages().isEmpty()) {
      property("pageBreakSource", printed(about));
    }
    for (Accessibility.Property stated : book.accessibility().properties()) {
      out.append("<meta property=\"schema:").append(stated.name()).append('"');
      stated
          .language()
          .ifPresent(
              tongue -> out.append(" xml:lang=\"").append(tongue.toLanguageTag()).append('"'));
      out.append('>').append(XmlText.escaped(XmlText.oneLine(stated.value()))).append("</meta>\n");
    }
    claims(about.claims());
    if (book.getResources().containsId(EpubBook.COVER_IMAGE_ID)) {
      out.append("<meta name=\"cover\" content=\"").append(EpubBook.COVER_IMAGE_ID);
      out.append("\"/>\n");
    }
    out.append("</metadata>\n");
  }

  /** What the page numbers are those of (EPUB 3.3 §5.5.4.2; EPUB Accessibility 1.1 §3.5). */
  private static String printed(Metadata about) {
    String isbn = Isbns.urn(about.isbns().print());
    return isbn.isEmpty() ? about.title() + ", print edition" : isbn;
  }

  /** What the author says that the book keeps, and who found it (EPUB Accessibility 1.1 §4.2). */
  private void claims(AccessibilityClaims claims) {
    String standard = XmlText.oneLine(claims.conformsTo());
    String judge = XmlText.oneLine(claims.certifiedBy());
    if (!standard.isEmpty()) {
      out.append("<meta id=\"conformance\" property=\"dcterms:conformsTo\">");
      out.append(XmlText.escaped(standard)).append("</meta>\n");
    }
    if (!judge.isEmpty()) {
      out.append("<meta property=\"a11y:certifiedBy\"");
      out.append(standard.isEmpty() ? ">" : " refines=\"#conformance\">");
      out.append(XmlText.escaped(judge)).append("</meta>\n");
    }
  }

  private void core(String name, String id, String value) {
    String text = XmlText.oneLine(value);
    if (!text.isEmpty()) {
      out.append("<dc:").append(name);
      out.append(id.isEmpty() ? "" : " id=\"" + id + "\"").append('>');
      out.append(XmlText.escaped(text)).append("</dc:").append(name).append(">\n");
    }
  }

  private void refine(String id, String property, String value) {
    out.append("<meta refines=\"#").append(id).append("\" property=\"").append(property);
    out.append("\">").append(value).append("</meta>\n");
  }

  private void property(String name, String value) {
    out.append("<meta property=\"").append(name).append('"');
    out.append('>').append(XmlText.escaped(value)).append("</meta>\n");
  }

  private void manifest() {
    out.append("<manifest>\n");
    for (Resource file : files(book)) {
      out.append("<item id=\"").append(file.getId()).append("\" href=\"");
      out.append(XmlText.escaped(file.getHref())).append("\" media-type=\"");
      out.append(file.getMediaType().getName()).append('"');
      switch (file.getId()) {
        case EpubBook.NAV_ID -> out.append(" properties=\"nav\"");
        case EpubBook.COVER_IMAGE_ID -> out.append(" properties=\"cover-image\"");
        default -> {
          // no file of ours is scripted, remote or holds inline SVG
          out.append(book.withFormulas().contains(file.getId()) ? " properties=\"mathml\"" : "");
        }
      }
      out.append("/>\n");
    }
    out.append("</manifest>\n");
  }

  /** Landmarks for devices that know those of EPUB 2 alone (OPF 2.0.1 §2.6). */
  private void guide() {
    StringBuilder list = new StringBuilder();
    for (Landmark mark : book.landmarks()) {
      String type =
          switch (mark.type()) {
            case "titlepage" -> "title-page";
            case "bodymatter" -> "text";
            case "acknowledgments" -> "acknowledgements";
            case "cover", "toc", "copyright-page", "foreword", "preface" -> mark.type();
            case "bibliography", "glossary", "index", "colophon" -> mark.type();
            default -> "";
          };
      if (!type.isEmpty()) {
        list.append("<reference type=\"").append(type).append("\" title=\"");
        list.append(XmlText.escaped(mark.title())).append("\" href=\"");
        list.append(XmlText.escaped(mark.href())).append("\"/>\n");
      }
    }
    out.append(list.isEmpty() ? "" : "<guide>\n" + list + "</guide>\n");
  }

  private void spine() {
    out.append("<spine toc=\"").append(book.getSpine().getTocResource().getId()).append('"');
    out.append(book.frame().rightToLeft() ? " page-progression-direction=\"rtl\"" : "");
    out.append(">\n");
    for (SpineReference reference : book.getSpine().getSpineReferences()) {
      out.append("<itemref idref=\"").append(reference.getResourceId()).append("\"/>\n");
    }
    out.append("</spine>\n");
  }
}
