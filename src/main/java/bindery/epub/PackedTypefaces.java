package bindery.epub;

import bindery.epub.font.FontSubset;
import bindery.epub.font.TableFile;
import bindery.epub.sheet.FaceRule;
import bindery.epub.sheet.FaceUse;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;

/** The typefaces that a book is set in, each packed once, with the glyphs that are used of it. */
final class PackedTypefaces {
  private final Map<String, Optional<Face>> files = new HashMap<>();
  private final Map<String, PackedTypeface> packed = new TreeMap<>();
  private final BiFunction<String, Place, Optional<byte[]>> source;
  private final Report report;

  /**
   * A typeface as it lies in the EPUB.
   *
   * @param href path from the package document
   * @param mediaType one of the font types of EPUB 3.3 §3.2
   * @param bytes of the file
   */
  record PackedTypeface(String href, String mediaType, byte[] bytes) {}

  /** A file that a rule names. */
  private record Face(String url, String mediaType, byte[] bytes, Optional<TableFile> font) {}

  PackedTypefaces(BiFunction<String, Place, Optional<byte[]>> source, Report report) {
    this.source = source;
    this.report = report;
  }

  /** The characters that the face of a rule has; those of a file that cannot be read are all. */
  IntPredicate characters(FaceRule rule) {
    Optional<Face> face = face(rule);
    return face.isEmpty()
        ? character -> false
        : face.get().font().map(TableFile::characters).orElse(character -> true);
  }

  /**
   * Packs the faces that are used.
   *
   * @param up from the stylesheet's folder to that of the package document
   * @return their rules as CSS
   */
  String pack(List<FaceUse> uses, String up) {
    Map<String, List<FaceUse>> byFile = new TreeMap<>();
    for (FaceUse use : uses) {
      if (!use.characters().isEmpty()) {
        face(use.rule())
            .ifPresent(face -> byFile.computeIfAbsent(face.url(), u -> new ArrayList<>()).add(use));
      }
    }
    Set<String> hrefs = new HashSet<>();
    byFile.forEach(
        (url, all) -> {
          Face face = files.get(url).orElseThrow();
          packed.put(
              url, new PackedTypeface(href(face, hrefs), face.mediaType(), bytes(face, all)));
        });
    StringBuilder css = new StringBuilder();
    for (FaceUse use : uses) {
      if (!use.characters().isEmpty()) {
        face(use.rule())
            .map(face -> use.rule().text(up + packed.get(face.url()).href()))
            .ifPresent(css::append);
      }
    }
    return css.toString();
  }

  /** Sorted by what the stylesheets call them. */
  Collection<PackedTypeface> all() {
    return packed.values();
  }

  private static byte[] bytes(Face face, List<FaceUse> uses) {
    Set<Integer> characters = new TreeSet<>();
    Set<String> features = new TreeSet<>();
    for (FaceUse use : uses) {
      characters.addAll(use.characters());
      features.addAll(use.features());
    }
    return face.font()
        .flatMap(font -> FontSubset.of(font, characters, features))
        .orElse(face.bytes());
  }

  /** The first file of a rule that there is; those before it are reported once. */
  private Optional<Face> face(FaceRule rule) {
    for (String url : rule.addresses()) {
      Optional<Face> face = files.get(url);
      if (face == null) {
        face = read(url, rule.place());
        files.put(url, face);
      }
      if (face.isPresent()) {
        return face;
      }
    }
    return Optional.empty();
  }

  private Optional<Face> read(String url, Place place) {
    Optional<byte[]> bytes = source.apply(url, place);
    Optional<String> type = bytes.flatMap(PackedTypefaces::mediaType);
    if (type.isEmpty()) {
      String what = bytes.isEmpty() ? "there is no typeface" : "this is no typeface file:";
      String todo = "name a TrueType, OpenType or WOFF file in the styles folder";
      report.add(Problem.warning("missing-typeface", place, url, what, todo));
      return Optional.empty();
    }
    return Optional.of(new Face(url, type.get(), bytes.get(), TableFile.read(bytes.get())));
  }

  private static String href(Face face, Set<String> taken) {
    String url = face.url();
    String file = url.substring(Math.max(url.lastIndexOf('/'), url.lastIndexOf(':')) + 1);
    int dot = file.lastIndexOf('.');
    String stem = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[^A-Za-z0-9-]+", "-");
    String ending = "." + face.mediaType().substring(face.mediaType().indexOf('/') + 1);
    String href = "fonts/" + stem + ending;
    for (int n = 2; !taken.add(href); n++) {
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
