package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways of naming a picture, and what comes of those that name none. */
class PictureAddressesTest {
  @TempDir Path folder;
  private TestFolder bench;

  @BeforeEach
  void pictures() {
    bench = new TestFolder(folder);
    for (String name : new String[] {"x.png", "images/x.png", "my pics/ü z.png", "50%.png"}) {
      bench.with(name, picture("png"));
    }
    bench.with("Photo.JPG", picture("jpeg")).with("deep/down.png", picture("png"));
  }

  private static byte[] picture(String format) {
    try {
      ImageIO.setUseCache(false);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BufferedImage image = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < 81; i++) {
        image.setRGB(i % 9, i / 9, i * 7919);
      }
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String said(String address) {
    bench.with("a.md", "# Alpha\n\nWords ![alternative](" + address + ") and words.\n");
    assertEquals(0, bench.build("-q", "-e", "epub"), bench.err());
    return bench.err();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "images/x.png",
        "./images/../images/x.png",
        "/images/x.png",
        "images/x.png?raw=true",
        "/images/x.png?raw=true#top",
        "images/x.png#fragment",
        "my%20pics/%C3%BC%20z.png",
        "<my pics/ü z.png>",
        "<my pics/u\u0308 z.png>",
        "50%25.png",
        "50%.png",
        "https://github.com/a/b/blob/main/images/x.png?raw=true",
      })
  void readAll(String address) {
    assertEquals("", said(address));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/a.png | nothing is fetched; | put it into the folder",
        "//example.org/a.png | nothing is fetched; | put it into the folder",
        "https://github.com/a/b/blob/main/gone.png?raw=true | nothing is fetched; | put it into",
        "file:///etc/passwd | nothing is fetched; | put it into the folder",
        "data:image/png;base64,iVBORw0KGgo= | is in the text itself | save it in the folder",
        "down.png | there is no such picture; | did you mean ‘deep/down.png’?",
        "images\\x.png | has a backslash in it; | did you mean ‘images/x.png’?",
        "images%5Cx.png | has a backslash in it; | did you mean ‘images/x.png’?",
        "C:\\x\\y.bmp | has a backslash in it; | write ‘/’ between",
        "../images/x.png | leads out of the folder; | did you mean ‘images/x.png’?",
        "gone.tiff | there is no such picture; | check the spelling",
        "?raw=true | this picture names no file; | name a file",
      })
  void toldAndABoxInItsPlace(String address, String what, String todo) {
    String said = said(address);
    assertTrue(said.startsWith("a.md:3:7: warning: "), said);
    assertTrue(said.contains(what) && said.contains(todo), said);
    assertTrue(said.contains("a box with its words stands in its place"), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"photo.jpg | ‘Photo.JPG’", "IMAGES/X.PNG?raw=true | ‘images/x.png’"})
  void withOtherCapitalsItIsTakenAndTold(String address, String name) {
    String said = said(address);
    assertTrue(said.startsWith("a.md:3:7: warning: "), said);
    assertTrue(said.contains("has other capitals in the folder, " + name), said);
    assertFalse(said.contains("a box with its words"), said);
  }

  @Test
  void aPictureInTheTextDoesNotFillTheBook() {
    String data = "data:image/png;base64," + "A".repeat(800_000);
    bench.with("a.md", "# Alpha\n\n![alternative](" + data + ")\n");
    assertEquals(0, bench.build("-q"), bench.err());
    assertTrue(bench.err().length() < 1_000, bench.err().length() + " characters");
    assertTrue(bench.books().get("alpha.pdf").length() < 100_000);
  }

  @Test
  void theCoverIsNamedInAsManyWays() {
    bench.with("a.md", "# Alpha\n\nText.\n");
    for (String cover : new String[] {"/images/x.png", "images/x.png?raw=true", "50%25.png"}) {
      bench.with("book.yaml", "cover: " + cover + "\n");
      assertEquals(0, bench.build("-q", "-e", "epub"), bench.err());
      assertTrue(bench.books().get("alpha.epub").contains("text/cover.xhtml"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif", "webp"})
  void aPictureThatIsCutOffIsTold(String format) throws IOException {
    byte[] whole =
        format.equals("webp")
            ? getClass().getResourceAsStream("/art/lossy.webp").readAllBytes()
            : picture(format);
    String name = "cut." + format;
    bench.with(name, Arrays.copyOf(whole, whole.length * 3 / 4));
    bench.with("a.md", "# Alpha\n\n![alternative](" + name + ")\n");
    assertEquals(0, bench.build("-q"));
    String told = "warning: the picture is cut off; a box with its words stands in its place: ‘";
    assertTrue(bench.err().contains(told + name + "’"), bench.err());
    assertTrue(text(bench.books().get("alpha.epub")).contains("alternative"));
  }

  @Test
  void wordsAndAddressStandInTheBox() {
    bench.with("a.md", "# Alpha\n\n![A lost view](https://example.org/view.png \"Its caption\")\n");
    assertEquals(0, bench.build("-q", "-e", "epub"), bench.err());
    String text = text(bench.books().get("alpha.epub"));
    assertTrue(text.contains("A lost view") && text.contains("https://example.org/view.png"), text);
    assertTrue(text.contains("Its caption"), text);
  }

  /** All XHTML of an EPUB. */
  private static String text(String epub) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = epub.getBytes(StandardCharsets.ISO_8859_1);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xhtml")) {
          out.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
