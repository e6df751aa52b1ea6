package bindery.epub;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The typefaces that stylesheets ask for, each packed once. */
final class PackedTypefaces {
  private final Map<String, PackedTypeface> packed = new TreeMap<>();
  private final Set<String> hrefs = new HashSet<>();
  private final Function<String, Optional<byte[]>> source;
  private final Report report;

  /**
   * A typeface as it lies in the EPUB.
   *
   * @param href path from the package document
   * @param mediaType one of the font types of EPUB 3.3 §3.2
   * @param bytes of the file
   */
  record PackedTypeface(String href, String mediaType, byte[] bytes) {}

  PackedTypefaces(Function<String, Optional<byte[]>> source, Report report) {
    this.source = source;
    this.report = report;
  }

  /**
   * Packs the face that a {@code url()} names.
   *
   * @return its path from the package document, or empty after a report
   */
  Optional<String> add(String url, Place place) {
    if (!packed.containsKey(url)) {
      Optional<byte[]> bytes = source.apply(url);
      Optional<String> type = bytes.flatMap(PackedTypefaces::mediaType);
      if (type.isEmpty()) {
        String what = bytes.isEmpty() ? "there is no typeface" : "this is no typeface file:";
        String todo = "name a TrueType, OpenType or WOFF file in the styles folder";
        report.add(Problem.warning("missing-typeface", place, url, what, todo));
        return Optional.empty();
      }
      packed.put(url, new PackedTypeface(href(url, type.get()), type.get(), bytes.get()));
    }
    return Optional.of(packed.get(url).href());
  }

  /** Sorted by what the stylesheets call them. */
  Collection<PackedTypeface> all() {
    return packed.values();
  }

  private String href(String url, String mediaType) {
    String file = url.substring(Math.max(url.lastIndexOf('/'), url.lastIndexOf(':')) + 1);
    int dot = file.lastIndexOf('.');
    String stem = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[^A-Za-z0-9-]+", "-");
    String ending = "." + mediaType.substring(mediaType.indexOf('/') + 1);
    String href = "fonts/" + stem + ending;
    for (int n = 2; !hrefs.add(href); n++) {
      href = "fonts/" + stem + "-" + n + ending;
    }
    return href;
  }

  /** By the first four bytes (OpenType 1.9 §Font file; WOFF 1.0 and 2.0 §Header). */
  private static Optional<String> mediaType(byte[] b) {
    if (b.length < 4) {
      return Optional.empty();
    }
    int tag = (b[0] & 0xFF) << 24 | (b[1] & 0xFF) << 16 | (b[2] & 0xFF) << 8 | b[3] & 0xFF;
    return switch (tag) {
      case 0x00010000, 0x74727565 -> Optional.of("font/ttf");
      case 0x4F54544F -> Optional.of("font/otf");
      case 0x774F4646 -> Optional.of("font/woff");
      case 0x774F4632 -> Optional.of("font/woff2");
      default -> Optional.empty();
    };
  }
}
