package bindery.book;

import org.jsoup.nodes.Element;

/** What stands in a book where a picture should, and cannot: its words and its address. */
public final class PictureBox {
  /** Characters of an address that are set. */
  private static final int LONGEST = 300;

  /** The address of a picture on the disk of its author, of which its name says enough. */
  private static final String OWN_DISK = "(?i)(?:[a-z]:|file:/{2,3}|\\\\\\\\|/(?:users|home)/).*";

  private PictureBox() {}

  /** As much of an address as says which it is; a picture within one may have megabytes. */
  public static String shown(String address) {
    int comma = address.indexOf(',');
    if (address.matches(OWN_DISK)) {
      return address.replaceFirst(".*[/\\\\]", "");
    }
    boolean data = address.regionMatches(true, 0, "data:", 0, 5) && comma >= 0;
    int most = data ? Math.min(LONGEST, comma + 1) : LONGEST;
    return address.length() <= most ? address : address.substring(0, most) + "…";
  }

  /** Puts a box in the place of a picture. */
  public static void put(Element img, String address) {
    boolean block = img.parent() != null && img.parent().normalName().equals("figure");
    Element box = new Element(block ? "div" : "span").addClass("missing-picture");
    Places.put(box, Places.of(img));
    String words = img.attr(img.attr("alt").isBlank() ? "title" : "alt");
    if (!words.isBlank()) {
      box.appendElement(block ? "p" : "span").addClass("alternative").text(words);
      if (!block) {
        box.appendText(" ");
      }
    }
    Element line = box.appendElement(block ? "p" : "span").addClass("address");
    if (address.startsWith("https:") || address.startsWith("http:")) {
      line = line.appendElement("a").attr("href", address);
    }
    line.text(shown(address));
    img.replaceWith(box);
  }
}
