package bindery.manuscript.text;

import bindery.book.Places;
import bindery.source.RelativeName;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds out which file of the folder a picture's address means. Whether it exists is not asked. */
public final class PictureNames {
  private final ManuscriptText source;

  public PictureNames(ManuscriptText source) {
    this.source = source;
  }

  /**
   * Gives the picture its path in the folder. An address that leads out of the folder, or anywhere
   * but into it, is an {@code outside-folder} error, and the alternative text stands in its stead.
   */
  public Optional<Element> named(Element img, String address, int offset) {
    String written = decoded(address.strip());
    return Optional.of(
        RelativeName.in(source.file(), written, source.place(offset), source.report())
            .map(name -> img.attr("src", name))
            .orElseGet(() -> instead(img)));
  }

  private static Element instead(Element img) {
    Element span = new Element("span").addClass("missing-picture").text(img.attr("alt"));
    Places.put(span, Places.of(img));
    return span;
  }

  /** Percent-encoded bytes are read as UTF-8 (RFC 3986, 2.1); a stray percent sign stays. */
  public static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    byte[] in = address.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out[length++] = (byte) (high << 4 | low);
        i += 2;
      } else {
        out[length++] = in[i];
      }
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }
}
