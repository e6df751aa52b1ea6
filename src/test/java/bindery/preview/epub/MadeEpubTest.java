package bindery.preview.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What is seen of an EPUB. */
class MadeEpubTest {
  private static final String SHEET =
      """
      p { color: navy }
      @media (prefers-color-scheme: dark) { p { color: silver } }
      @media screen and (prefers-color-scheme:light) { p { color: black } }
      """;

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static MadeEpub book() throws IOException {
    return MadeEpub.of(
        zip(
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path='E/b.opf'/></rootfiles></container>",
            "E/b.opf",
            "<package><manifest><item id='s' href='s.css' media-type='text/css'/>"
                + "<item id='b' href='t/b.xhtml' media-type='application/xhtml+xml'/>"
                + "<item id='a' href='t/a.xhtml' media-type='application/xhtml+xml'/></manifest>"
                + "<spine><itemref idref='a'/><itemref idref='b'/></spine></package>",
            "E/s.css",
            SHEET,
            "E/t/a.xhtml",
            "<html><head><title>One</title></head><body><p id='x'>A</p></body></html>",
            "E/t/b.xhtml",
            "<html><head><title>Two</title></head><body><p>B</p></body></html>"));
  }

  @Test
  void textsStandInTheOrderOfTheSpine() throws IOException {
    assertEquals(
        List.of(
            new MadeEpub.Text("E/t/a.xhtml", "One", List.of("x")),
            new MadeEpub.Text("E/t/b.xhtml", "Two", List.of())),
        book().texts());
    assertEquals(Optional.of("application/xhtml+xml"), book().type("E/t/a.xhtml"));
    assertTrue(book().type("E/b.opf").isEmpty());
    assertTrue(book().file("E/none", false).isEmpty());
  }

  private static String sheet(boolean dark) throws IOException {
    return new String(book().file("E/s.css", dark).orElseThrow(), StandardCharsets.UTF_8);
  }

  @Test
  void questionsForTheLightAreAnswered() throws IOException {
    String day = sheet(false);
    assertTrue(day.contains("@media (max-width: 0px) { p { color: silver } }"), day);
    assertTrue(day.contains("@media screen and (min-width: 0px) { p { color: black } }"), day);
    String night = sheet(true);
    assertTrue(night.contains("@media (min-width: 0px) { p { color: silver } }"), night);
    assertTrue(night.contains("@media screen and (max-width: 0px) { p { color: black } }"), night);
    assertTrue(night.contains("background:#121212"), night);
  }

  @Test
  void whatIsNoEpubIsRefused() {
    assertThrows(IOException.class, () -> MadeEpub.of(zip("a", "b")));
    assertThrows(IOException.class, () -> MadeEpub.of(new byte[] {1, 2, 3}));
  }
}
