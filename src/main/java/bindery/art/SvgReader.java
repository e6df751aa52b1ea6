package bindery.art;

import bindery.report.Report;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG file into a clean drawing. Document types are never read, so there are no entities but
 * XML's own five; nothing outside the file is ever asked for.
 */
final class SvgReader {
  private static final int MOST_BYTES = 20_000_000;
  private static final int DEEPEST = 200;

  private SvgReader() {}

  static Picture.Drawing read(String name, byte[] bytes, Report report) throws BadPicture {
    if (bytes.length > MOST_BYTES) {
      throw new BadPicture(
          "huge-picture", "the drawing has more than 20 million bytes", "simplify it");
    }
    SvgCleaner cleaner = new SvgCleaner(name, report);
    SvgSize size = null;
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(new StringReader(SvgText.of(bytes)));
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw at(xml, "the drawing is nested more than " + DEEPEST + " deep", "flatten it");
            }
            size = size == null ? SvgSize.of(xml) : size;
            cleaner.start(xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            cleaner.end(xml);
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              cleaner.text(xml);
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw at(xml, "the drawing uses an entity", "save it without a document type");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
    byte[] clean = cleaner.finish(size).getBytes(StandardCharsets.UTF_8);
    return new Picture.Drawing(name, clean, size.width(), size.height());
  }

  private static XMLInputFactory factory() {
    // The JDK's own, whatever else is on the class path: its settings are known to hold.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static BadPicture at(XMLStreamReader xml, String what, String todo) {
    Location location = xml.getLocation();
    return new BadPicture(
        "unsafe-picture", what, todo, location.getLineNumber(), location.getColumnNumber());
  }

  private static BadPicture malformed(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNumber());
    String message = String.valueOf(e.getMessage());
    // The JDK's message is "ParseError at [row,col]:[1,2]\nMessage: what is wrong".
    String said = message.substring(message.indexOf("Message:") + 1).replace("essage: ", "").trim();
    if (said.contains("within the same entity") || said.contains("Premature end")) {
      String todo = "save or download it again";
      return new BadPicture("broken-picture", "the drawing is cut off", todo, line, column);
    }
    boolean entity = said.startsWith("The entity \"");
    return new BadPicture(
        entity ? "unsafe-picture" : "broken-picture",
        "the drawing is not well-formed XML: " + inWords(said),
        entity ? "save it without a document type and entities" : "correct it or save it again",
        line,
        column);
  }

  /** Of faults with namespaces the JDK has no words, only their ids. */
  private static String inWords(String said) {
    String plain = said.replaceAll("\\s+", " ").replaceAll("\\.$", "");
    String fault = plain.replaceFirst("^http://www\\.w3\\.org/TR/.*#", "");
    if (fault.equals(plain)) {
      return plain;
    }
    String last = fault.substring(fault.lastIndexOf('&') + 1);
    return fault.contains("NotUnique")
        ? "an attribute is given twice"
        : "the prefix of " + last + " is not declared";
  }
}
