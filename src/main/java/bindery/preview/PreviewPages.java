package bindery.preview;

import bindery.preview.page.FaceList;
import bindery.preview.server.Answer;
import bindery.preview.server.Served;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What the preview serves: its own page with what belongs to it, {@code page/INDEX} in JSON, {@code
 * face/NUMBER} and {@code picture?NAME}.
 */
final class PreviewPages implements Served {
  private static final String HTML = "text/html; charset=utf-8";

  /** The files of the page, by their paths. */
  private static final Map<String, String> TYPES =
      Map.of(
          "preview.html", HTML,
          "preview.css", "text/css; charset=utf-8",
          "preview.js", "text/javascript; charset=utf-8",
          "drawing.js", "text/javascript; charset=utf-8");

  private final IntFunction<Optional<String>> page;
  private final Function<String, Optional<byte[]>> picture;
  private final FaceList faces;

  PreviewPages(
      IntFunction<Optional<String>> page,
      Function<String, Optional<byte[]>> picture,
      FaceList faces) {
    this.page = page;
    this.picture = picture;
    this.faces = faces;
  }

  @Override
  public Optional<Answer> answer(String path, String query) {
    String file = path.isEmpty() ? "preview.html" : path;
    if (TYPES.containsKey(file)) {
      return Optional.of(new Answer(TYPES.get(file), resource(file)));
    }
    if (path.startsWith("page/")) {
      return number(path).flatMap(page::apply).map(Answer::json);
    }
    if (path.startsWith("face/")) {
      return number(path).flatMap(faces::file).map(bytes -> new Answer("font/ttf", bytes));
    }
    return path.equals("picture")
        ? picture.apply(query).map(bytes -> new Answer(type(bytes), bytes))
        : Optional.empty();
  }

  private static Optional<Integer> number(String path) {
    String digits = path.substring(path.indexOf('/') + 1);
    return digits.matches("[0-9]{1,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }

  private static byte[] resource(String name) {
    try (InputStream in = PreviewPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By the first bytes: browsers are told not to guess. */
  private static String type(byte[] bytes) {
    int first = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
    return switch (first) {
      case 0x89 -> "image/png";
      case 0xFF -> "image/jpeg";
      case 'G' -> "image/gif";
      case 'R' -> "image/webp";
      default -> "image/svg+xml";
    };
  }
}
