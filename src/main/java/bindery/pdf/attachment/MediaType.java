package bindery.pdf.attachment;

import java.util.Locale;
import java.util.Map;

/** Types of media (RFC 6838) of what manuscripts are made of, by the ends of their names. */
final class MediaType {
  /** What nothing more is known of. */
  private static final String BYTES = "application/octet-stream";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("md", "text/markdown"),
          Map.entry("markdown", "text/markdown"),
          Map.entry("qmd", "text/markdown"),
          Map.entry("rmd", "text/markdown"),
          Map.entry("mdx", "text/markdown"),
          Map.entry("txt", "text/plain"),
          Map.entry("rst", "text/x-rst"),
          Map.entry("tex", "text/x-tex"),
          Map.entry("bib", "text/x-bibtex"),
          Map.entry("css", "text/css"),
          Map.entry("csv", "text/csv"),
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("js", "text/javascript"),
          Map.entry("mjs", "text/javascript"),
          Map.entry("ts", "text/plain"),
          Map.entry("py", "text/x-python"),
          Map.entry("yaml", "application/yaml"),
          Map.entry("yml", "application/yaml"),
          Map.entry("toml", "application/toml"),
          Map.entry("json", "application/json"),
          Map.entry("ipynb", "application/x-ipynb+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("csl", "application/vnd.citationstyles.style+xml"),
          Map.entry("mml", "application/mathml+xml"),
          Map.entry("icc", "application/vnd.iccprofile"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("otf", "font/otf"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("tif", "image/tiff"),
          Map.entry("tiff", "image/tiff"));

  private MediaType() {}

  static String of(String name) {
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(end, BYTES);
  }
}
