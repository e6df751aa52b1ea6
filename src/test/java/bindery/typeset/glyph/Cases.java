package bindery.typeset.glyph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.report.Place;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.style.FontStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Faces for tests: EB Garamond in four cuts as the house has it, and squares. */
public final class Cases {
  public static final FontFace SQUARE =
      new FontFace("Square", 400, false, "square.ttf", Place.NOWHERE);

  private Cases() {}

  public static List<FontFace> garamond() {
    return List.of(
        garamond(400, false, "Regular"),
        garamond(400, true, "Italic"),
        garamond(700, false, "Bold"),
        garamond(700, true, "BoldItalic"));
  }

  private static FontFace garamond(int weight, boolean italic, String cut) {
    String file = "EBGaramond-" + cut + ".ttf";
    return new FontFace("EB Garamond", weight, italic, file, Place.NOWHERE);
  }

  /** The bytes of these faces. */
  public static Optional<byte[]> bytes(FontFace face) {
    if (face.source().equals(SQUARE.source())) {
      return Optional.of(SquareFont.file());
    }
    try {
      return Optional.of(Files.readAllBytes(Path.of("styles/fonts", face.source())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A library that nothing is wrong with. */
  public static TypeLibrary library(List<FontFace> faces) {
    Report report = new Report();
    TypeLibrary library = TypeLibrary.load(faces, Cases::bytes, report);
    assertEquals(List.of(), report.problems());
    return library;
  }

  static FontStyle style(int weight, boolean italic, String... families) {
    return new FontStyle(List.of(families), 10, weight, italic, new TreeMap<>(), 0, 0);
  }
}
