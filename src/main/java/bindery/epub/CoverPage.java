package bindery.epub;

import bindery.book.Metadata;
import bindery.book.XmlText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that shows the cover. */
final class CoverPage {
  private CoverPage() {}

  /**
   * @param src of the picture, as seen from the page
   */
  static byte[] of(Metadata about, XhtmlFrame frame, String src) {
    String title = XmlText.oneLine(about.title());
    String alt =
        Stream.concat(Stream.of(title), about.authorNames().stream().map(XmlText::oneLine))
            .collect(Collectors.joining(", "));
    String section =
        """
        <section epub:type="cover" class="cover">
        <img role="doc-cover" src="%s" alt="%s" style="max-width: 100%%; max-height: 100%%"/>
        </section>"""
            .formatted(XmlText.escaped(src), XmlText.escaped(alt));
    return frame.around(title, "../", "frontmatter", section);
  }
}
