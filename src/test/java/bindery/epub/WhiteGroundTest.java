package bindery.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.epub.picture.Transparency;
import bindery.epub.picture.WhiteGround;
import bindery.report.Report;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is drawn in black on nothing stays to be seen at night. */
class WhiteGroundTest {
  @Test
  void theGroundLiesBehindTheDrawing() {
    assertEquals(
        "<svg viewBox=\"-5 0, 10 20\"><rect x=\"-5\" y=\"0\" width=\"10\" height=\"20\" fill=\"#fff\"/><path/></svg>",
        of("<svg viewBox=\"-5 0, 10 20\"><path/></svg>"));
    assertEquals(
        "<svg width=\"9\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path/></svg>",
        of("<svg width=\"9\"><path/></svg>"));
  }

  @Test
  void titlesStayInFront() {
    assertEquals(
        "<?xml version=\"1.0\"?><s:svg a=\">\"> <s:title>A > B</s:title><!-- x --><s:desc/>"
            + "<s:rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><s:g/></s:svg>",
        of(
            "<?xml version=\"1.0\"?><s:svg a=\">\"> <s:title>A > B</s:title><!-- x --><s:desc/>"
                + "<s:g/></s:svg>"));
  }

  @Test
  void whatIsNoDrawingStays() {
    assertEquals("<svg viewBox='0 0 1 1'/>", of("<svg viewBox='0 0 1 1'/>"));
    assertEquals("<p>", of("<p>"));
  }

  @Test
  void picturesThatOneSeesThroughHaveAGround() throws IOException {
    Map<String, byte[]> pictures =
        Map.of(
            "see.png", png(BufferedImage.TYPE_INT_ARGB),
            "palette.png", png(BufferedImage.TYPE_BYTE_INDEXED),
            "solid.png", png(BufferedImage.TYPE_INT_RGB));
    Enclosures plain = SmallBooks.enclosures();
    Enclosures own =
        new Enclosures(
            plain.stylesheets(),
            plain.typefaces(),
            name -> Optional.ofNullable(pictures.get(name)),
            List.of(),
            plain.modified());
    String body =
        "<section class=\"chapter\" epub:type=\"chapter\" id=\"c\"><p><img src=\"see.png\" alt=\"a\" class=\"x\"/>"
            + "<img src=\"solid.png\" alt=\"b\"/></p></section>";
    Map<String, String> files =
        SmallBooks.files(
            SmallBooks.epub(SmallBooks.book(SmallBooks.about("T", "en"), body), own, new Report()));
    String text = files.get("EPUB/text/01-chapter.xhtml");
    assertTrue(text.contains("<img src=\"../images/see.png\" class=\"x\" alt=\"a\"/>"), text);
    assertTrue(text.contains("<img src=\"../images/solid.png\" alt=\"b\"/>"), text);
    assertFalse(Transparency.of("image/png", pictures.get("solid.png")));
  }

  /** What cannot be set on white here gets its ground from a stylesheet. */
  @Test
  void othersAreMarked() {
    byte[] webp = "RIFF____WEBPVP8X____#_________".getBytes(StandardCharsets.ISO_8859_1);
    webp[20] = 0x10;
    Enclosures plain = SmallBooks.enclosures();
    Enclosures own =
        new Enclosures(
            plain.stylesheets(),
            plain.typefaces(),
            name -> Optional.of(webp),
            List.of(),
            plain.modified());
    String body =
        "<section class=\"chapter\" epub:type=\"chapter\" id=\"c\"><p><img src=\"see.webp\" alt=\"a\" class=\"x\"/></p></section>";
    Map<String, String> files =
        SmallBooks.files(
            SmallBooks.epub(SmallBooks.book(SmallBooks.about("T", "en"), body), own, new Report()));
    String text = files.get("EPUB/text/01-chapter.xhtml");
    assertTrue(text.contains("alt=\"a\" class=\"x transparent-ground\"/>"), text);
  }

  private static byte[] png(int type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 3, type), "png", out);
    return out.toByteArray();
  }

  private static String of(String svg) {
    return new String(WhiteGround.of(svg.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
