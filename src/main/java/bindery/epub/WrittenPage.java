package bindery.epub;

import java.io.IOException;
import java.io.StringReader;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.kxml2.io.KXmlParser;
import org.xmlpull.v1.XmlPullParser;
import org.xmlpull.v1.XmlPullParserException;

/**
 * Reads a file of the EPUB as a reading system will. It was written here, so it is XML without
 * fault; comments are of no account.
 */
final class WrittenPage {
  private WrittenPage() {}

  static Document read(String xhtml) throws IOException {
    Document page = new Document("");
    Element open = page;
    try {
      XmlPullParser parser = new KXmlParser();
      parser.setInput(new StringReader(xhtml));
      for (int event = parser.next(); event != XmlPullParser.END_DOCUMENT; event = parser.next()) {
        switch (event) {
          case XmlPullParser.START_TAG -> {
            Element element = element(parser);
            open.appendChild(element);
            open = element;
          }
          case XmlPullParser.END_TAG -> open = open.parent();
          case XmlPullParser.TEXT -> open.appendChild(new TextNode(parser.getText()));
          default -> {}
        }
      }
    } catch (XmlPullParserException notWritten) {
      throw new IOException(notWritten);
    }
    return page;
  }

  private static Element element(XmlPullParser parser) {
    Attributes attributes = new Attributes();
    for (int i = 0; i < parser.getAttributeCount(); i++) {
      attributes.put(parser.getAttributeName(i), parser.getAttributeValue(i));
    }
    Tag tag = Tag.valueOf(parser.getName(), Parser.NamespaceXml, ParseSettings.preserveCase);
    return new Element(tag, "", attributes);
  }
}
