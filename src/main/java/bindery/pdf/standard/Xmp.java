package bindery.pdf.standard;

import bindery.book.Metadata;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What the book says of itself, as one XMP packet (ISO 16684-1). */
public final class Xmp {
  /** What made the file. */
  public static final String PRODUCER = "Bindery";

  private Xmp() {}

  /** Title and subtitle, as a catalogue writes them. */
  public static String title(Metadata book) {
    return book.subtitle().isEmpty() ? book.title() : book.title() + ": " + book.subtitle();
  }

  /**
   * @param standards that the file says it keeps
   * @param number that no other file has
   */
  public static byte[] packet(Metadata book, Instant date, Conformance standards, long number) {
    String time = date.truncatedTo(ChronoUnit.SECONDS).toString();
    StringBuilder out = new StringBuilder();
    out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    out.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    out.append("<rdf:Description rdf:about=\"\"\n");
    out.append("  xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n");
    out.append("  xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n");
    if (standards.print()) {
      out.append("  xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"\n");
    }
    out.append("  xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
    plain(out, "dc:format", "application/pdf");
    alternatives(out, "dc:title", title(book));
    list(out, "dc:creator", "Seq", book.authorNames());
    list(out, "dc:language", "Bag", List.of(book.language().toLanguageTag()));
    alternatives(out, "dc:description", book.description());
    alternatives(out, "dc:rights", book.rights());
    list(out, "dc:publisher", "Bag", List.of(book.publisher()));
    plain(out, "dc:identifier", identifier(book));
    book.date().ifPresent(day -> list(out, "dc:date", "Seq", List.of(day.stated())));
    plain(out, "xmp:CreateDate", time);
    plain(out, "xmp:ModifyDate", time);
    plain(out, "xmp:MetadataDate", time);
    plain(out, "xmp:CreatorTool", PRODUCER);
    plain(out, "pdf:Producer", PRODUCER);
    if (standards.print()) {
      plain(out, "pdf:Trapped", "False");
      UUID id = new UUID(number << 32 | 0x4000, 1L << 63 | number);
      plain(out, "xmpMM:DocumentID", "uuid:" + id);
      plain(out, "xmpMM:InstanceID", "uuid:" + id);
      plain(out, "xmpMM:VersionID", "1");
      plain(out, "xmpMM:RenditionClass", "default");
    }
    out.append("</rdf:Description>\n")
        .append(standards.xmp())
        .append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String identifier(Metadata book) {
    if (!book.identifier().isEmpty()) {
      return book.identifier();
    }
    return book.isbn().isEmpty() ? "" : "urn:isbn:" + book.isbn();
  }

  private static void plain(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      open(out, name).append(escaped(value));
      close(out, name);
    }
  }

  private static void alternatives(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      open(out, name).append("<rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escaped(value));
      out.append("</rdf:li></rdf:Alt>");
      close(out, name);
    }
  }

  private static void list(StringBuilder out, String name, String kind, List<String> values) {
    List<String> said = values.stream().filter(value -> !value.isEmpty()).toList();
    if (said.isEmpty()) {
      return;
    }
    open(out, name).append("<rdf:").append(kind).append('>');
    said.forEach(value -> out.append("<rdf:li>").append(escaped(value)).append("</rdf:li>"));
    out.append("</rdf:").append(kind).append('>');
    close(out, name);
  }

  private static StringBuilder open(StringBuilder out, String name) {
    return out.append('<').append(name).append('>');
  }

  private static void close(StringBuilder out, String name) {
    out.append("</").append(name).append(">\n");
  }

  /** Control characters have no place in XML 1.0 and are left out. */
  private static String escaped(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
