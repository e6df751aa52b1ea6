package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build tells of the printer's edition, with the places of pictures and settings. */
class PreflightTest {
  @TempDir Path folder;
  private TestFolder bench;

  @BeforeEach
  void aBookOfThirtyPages() throws IOException {
    StringBuilder chapters = new StringBuilder("# One\n\n![A map](images/map.png){width=50%}\n");
    for (int i = 2; i <= 15; i++) {
      chapters.append("\n# Chapter ").append(i).append("\n\nText.\n");
    }
    BufferedImage map = new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(map, "png", file);
    bench =
        new TestFolder(folder)
            .with("book.yaml", "title: A Small Book\nauthor: Ann Author\nlanguage: en\n")
            .with("01-one.md", chapters.toString())
            .with("images/map.png", file.toByteArray())
            .with("styles/print.css", "h1 { color: black }\n@page :right { margin-left: 12pt }\n");
  }

  private List<String> warnings(String edition) {
    assertEquals(0, bench.build("--edition", edition, "--quiet"), bench.err());
    return bench.err().lines().filter(line -> line.contains("warning: ")).toList();
  }

  @Test
  void picturesAndSettingsAreToldWithTheirPlaces() {
    assertEquals(
        List.of(
            "01-one.md:3:1: warning: printers ask for 300 dots to the inch, and this picture has"
                + " fewer at its size ‘images/map.png, 87 dpi at 2.3 in wide’; take the picture"
                + " with more pixels, or give it a smaller width",
            "styles/print.css:2:16: warning: the margin at the fold is too narrow for a book of 33"
                + " pages ‘margin-left of right-hand pages: 12pt’; make it 27pt (0.375in) at least,"
                + " as Amazon KDP asks for"),
        warnings("print"));
  }

  @Test
  void ofTheReadersEditionNothingIsTold() {
    assertEquals(List.of(), warnings("reader,epub"));
  }
}
