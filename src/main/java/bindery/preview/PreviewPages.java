package bindery.preview;

import bindery.preview.epub.MadeEpub;
import bindery.preview.page.JsonOut;
import bindery.preview.server.Answer;
import bindery.preview.server.Served;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * What the preview serves: its own page with what belongs to it, {@code page/INDEX} in JSON, {@code
 * face/NUMBER}, {@code picture?NAME}, {@code search?WORDS}, {@code editor}; {@code epub}, the texts
 * of the EPUB in JSON, and {@code epub/light/PATH} and {@code epub/dark/PATH}, its files.
 */
final class PreviewPages implements Served {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private static final String LIGHT = "epub/light/";
  private static final String DARK = "epub/dark/";

  /** The files of the page, by their paths. */
  private static final Map<String, String> TYPES =
      Map.of(
          "preview.html", HTML,
          "preview.css", "text/css; charset=utf-8",
          "preview.js", SCRIPT,
          "drawing.js", SCRIPT,
          "editor.js", SCRIPT,
          "problems.js", SCRIPT,
          "reader.js", SCRIPT,
          "search.js", SCRIPT);

  private final ShownBook book;
  private final Editor editor;
  private final EditorPaths paths;

  PreviewPages(ShownBook book, Editor editor, EditorPaths paths) {
    this.book = book;
    this.editor = editor;
    this.paths = paths;
  }

  @Override
  public Optional<Answer> answer(String path, String query) {
    String file = path.isEmpty() ? "preview.html" : path;
    if (TYPES.containsKey(file)) {
      return Optional.of(new Answer(TYPES.get(file), resource(file)));
    }
    if (path.startsWith("page/")) {
      return number(path).flatMap(book::page).map(Answer::json);
    }
    if (path.startsWith("face/")) {
      return number(path).flatMap(book.faces()::file).map(bytes -> new Answer("font/ttf", bytes));
    }
    if (path.startsWith(LIGHT) || path.startsWith(DARK)) {
      boolean dark = path.startsWith(DARK);
      String name = path.substring((dark ? DARK : LIGHT).length());
      return book.epub().flatMap(epub -> file(epub, name, dark));
    }
    return switch (path) {
      case "picture" -> book.picture(query).map(bytes -> new Answer(type(bytes), bytes));
      case "search" -> book.search(query).map(Answer::json);
      case "editor" -> Optional.of(Answer.json(editor()));
      case "epub" -> Optional.of(Answer.json(book.epub().map(PreviewPages::texts).orElse("[]")));
      default -> Optional.empty();
    };
  }

  /** The {@code address} that opens the author's editor, and the {@code folder} of his files. */
  private String editor() {
    JsonOut out = new JsonOut().open('{').name("address").text(editor.address());
    return out.name("folder").text(paths.manuscript()).close('}').toString();
  }

  private static Optional<Answer> file(MadeEpub epub, String name, boolean dark) {
    return epub.type(name)
        .flatMap(type -> epub.file(name, dark).map(bytes -> new Answer(type, bytes)));
  }

  /** The texts of an EPUB in their order: {@code path}, {@code title}, {@code ids}. */
  private static String texts(MadeEpub epub) {
    JsonOut out = new JsonOut().open('[');
    for (MadeEpub.Text text : epub.texts()) {
      out.open('{').name("path").text(text.path()).name("title").text(text.title());
      out.name("ids").open('[');
      text.ids().forEach(out::text);
      out.close(']').close('}');
    }
    return out.close(']').toString();
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
