package bindery.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class WrittenPageTest {
  private static final String PAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en">
      <head><title>A &amp; B</title><meta charset="utf-8"/></head>
      <body epub:type="bodymatter"><!-- nothing -->
      <p class="x y" title="&quot;a&#10;b&lt;">1 &lt; 2 &gt; 0, \uD835\uDD38 and &#13;end<br/></p>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>
      </body></html>
      """;

  @Test
  void isReadAsAnXmlReaderReadsIt() throws IOException {
    Document page = WrittenPage.read(PAGE);
    Document other = Jsoup.parse(PAGE, "", Parser.xmlParser());
    assertEquals(told(other.firstElementChild()), told(page.firstElementChild()));
  }

  private static String told(Element root) {
    StringBuilder out = new StringBuilder();
    for (Element element : root.getAllElements()) {
      out.append(element.tagName()).append(element.attributes().asList());
      element.textNodes().forEach(text -> out.append('|').append(text.getWholeText()));
      out.append('\n');
    }
    return out.toString();
  }

  @Test
  void whatIsNoXmlIsRefused() {
    assertThrows(IOException.class, () -> WrittenPage.read("<html><p></html>"));
  }
}
