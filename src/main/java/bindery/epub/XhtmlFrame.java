package bindery.epub;

import bindery.book.XmlText;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What stands around the content of every XHTML file of one book.
 *
 * @param language of the book
 * @param stylesheets paths from the package document
 */
record XhtmlFrame(Locale language, List<String> stylesheets) {

  boolean rightToLeft() {
    return ULocale.forLocale(language).isRightToLeft();
  }

  String languageTag() {
    return language.toLanguageTag();
  }

  /**
   * A whole file.
   *
   * @param title never empty
   * @param up from the file's folder to that of the package document, such as {@code ../}
   * @param bodyType the {@code epub:type} of the body, or empty
   * @param content well-formed XHTML
   */
  byte[] around(String title, String up, String bodyType, CharSequence content) {
    StringBuilder out = new StringBuilder(content.length() + 600);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n");
    out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\"");
    out.append(" xmlns:epub=\"http://www.idpf.org/2007/ops\"");
    out.append(" lang=\"").append(languageTag()).append('"');
    out.append(" xml:lang=\"").append(languageTag()).append('"');
    out.append(rightToLeft() ? " dir=\"rtl\">\n" : ">\n");
    out.append("<head>\n<title>").append(XmlText.escaped(title)).append("</title>\n");
    for (String href : stylesheets) {
      out.append("<link rel=\"stylesheet\" type=\"text/css\" href=\"");
      out.append(up).append(href).append("\"/>\n");
    }
    out.append("</head>\n<body");
    if (!bodyType.isEmpty()) {
      out.append(" epub:type=\"").append(bodyType).append('"');
    }
    out.append(">\n").append(content).append("\n</body>\n</html>\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
