package bindery.preview.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An EPUB that has been made here, taken apart to be looked at (EPUB 3.3 §4): its files, and the
 * texts in the order of its spine.
 */
public final class MadeEpub {
  /** Conditions of media that always hold, and never, wherever they stand. */
  private static final String IS = "(min-width: 0px)";

  private static final String IS_NOT = "(max-width: 0px)";

  private static final String CONTAINER = "META-INF/container.xml";

  private final Map<String, byte[]> files;
  private final Map<String, String> types;
  private final List<Text> texts;

  /**
   * A text of the spine.
   *
   * @param path within the EPUB
   * @param title of the text
   * @param ids of the elements in it
   */
  public record Text(String path, String title, List<String> ids) {}

  private MadeEpub(Map<String, byte[]> files, Map<String, String> types, List<Text> texts) {
    this.files = files;
    this.types = types;
    this.texts = texts;
  }

  /**
   * @param zip the whole file
   * @throws IOException if it is no EPUB
   */
  public static MadeEpub of(byte[] zip) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    String opf = document(files, CONTAINER).select("rootfile").attr("full-path");
    String folder = opf.substring(0, opf.lastIndexOf('/') + 1);
    Map<String, String> types = new HashMap<>();
    Map<String, String> paths = new LinkedHashMap<>();
    Document book = document(files, opf);
    for (Element item : book.select("manifest > item")) {
      String path = folder + item.attr("href");
      types.put(path, item.attr("media-type"));
      paths.put(item.id(), path);
    }
    List<Text> texts = new ArrayList<>();
    for (Element reference : book.select("spine > itemref")) {
      String path = paths.getOrDefault(reference.attr("idref"), "");
      Document text = document(files, path);
      List<String> ids = text.select("[id]").eachAttr("id");
      texts.add(new Text(path, text.select("head > title").text(), ids));
    }
    return new MadeEpub(files, types, texts);
  }

  private static Document document(Map<String, byte[]> files, String path) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IOException("there is no " + path);
    }
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  public List<Text> texts() {
    return texts;
  }

  /** What a file is, as the package document says it. */
  public Optional<String> type(String path) {
    return Optional.ofNullable(types.get(path));
  }

  /**
   * A file as a reading system shows it.
   *
   * @param dark whether by night
   */
  public Optional<byte[]> file(String path, boolean dark) {
    byte[] bytes = files.get(path);
    boolean sheet = type(path).orElse("").equals("text/css");
    return sheet && bytes != null ? Optional.of(lit(bytes, dark)) : Optional.ofNullable(bytes);
  }

  /**
   * A browser knows one light for all it shows, so the questions for it are answered here; and
   * reading systems give pages a ground and an ink of their own.
   */
  private static byte[] lit(byte[] css, boolean dark) {
    String text = new String(css, StandardCharsets.UTF_8);
    String lit =
        text.replaceAll("\\(prefers-color-scheme:\\s*dark\\)", dark ? IS : IS_NOT)
            .replaceAll("\\(prefers-color-scheme:\\s*light\\)", dark ? IS_NOT : IS);
    String ground = dark ? "#121212;color:#e8e6e1;color-scheme:dark" : "#fff;color:#000";
    return (lit + "\n:root{background:" + ground + "}\n").getBytes(StandardCharsets.UTF_8);
  }
}
