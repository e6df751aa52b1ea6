package bindery.art;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one door through which picture files become {@link Picture}s. */
public final class Pictures {
  /** Pixels to a side. */
  static final int LONGEST_SIDE = 30_000;

  /** Pixels in all: a double page at 1200 to the inch. */
  static final long MOST_PIXELS = 100_000_000;

  /** Pixels of a picture that has to be unpacked in memory: GIF, WebP and interlaced PNG. */
  static final long MOST_PIXELS_IN_MEMORY = 25_000_000;

  /** What stands before the comma of a picture of pixels inside a drawing. */
  private static final Pattern DATA =
      Pattern.compile(
          "(?i)data:image/(png|jpeg|jpg|gif)\\s*+(;\\s*+[a-z-]++=[^;]*+)*+;\\s*+base64\\s*+");

  private Pictures() {}

  /**
   * Looks a picture file over. JPEG, PNG, GIF, WebP and SVG are known by their first bytes,
   * whatever the file is called.
   *
   * @param name path in the manuscript folder
   * @param askedFrom the place that shows the picture
   * @param report hears of {@code unknown-picture}, {@code broken-picture}, {@code huge-picture},
   *     {@code unusual-picture} and {@code unsafe-picture}; these are errors; of what was taken out
   *     of a drawing, which is a warning; and of a {@code moving-picture}, which is a note
   * @return the picture, or empty when an error was reported
   */
  public static Optional<Picture> read(String name, byte[] bytes, Place askedFrom, Report report) {
    try {
      return Optional.of(picture(name, bytes, askedFrom, report));
    } catch (BadPicture bad) {
      Place place = bad.line() > 0 ? new Place(name, bad.line(), bad.column()) : askedFrom;
      report.add(Problem.error(bad.kind(), place, name, bad.getMessage(), bad.todo()));
      return Optional.empty();
    }
  }

  private static Picture picture(String name, byte[] bytes, Place askedFrom, Report report)
      throws BadPicture {
    if (startsWith(bytes, 0, "\u00FF\u00D8\u00FF")) {
      return jpeg(name, bytes);
    }
    if (startsWith(bytes, 0, "\u0089PNG\r\n\u001A\n")) {
      return png(name, bytes);
    }
    if (startsWith(bytes, 0, "GIF87a") || startsWith(bytes, 0, "GIF89a")) {
      return gif(name, bytes);
    }
    if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) {
      return WebpReader.read(name, bytes, askedFrom, report);
    }
    if (isMarkup(bytes)) {
      return SvgReader.read(name, bytes, report);
    }
    throw unknown(bytes);
  }

  /**
   * A picture of pixels that stands inside a drawing, as a data address (RFC 2397); empty where it
   * is none, or is broken.
   */
  public static Optional<Picture.Raster> inside(String address) {
    int comma = address.indexOf(',');
    String head = comma < 0 ? "" : address.substring(0, comma).trim();
    if (!DATA.matcher(head).matches()) {
      return Optional.empty();
    }
    try {
      return pixels(Base64.getMimeDecoder().decode(address.substring(comma + 1)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** A picture of pixels by its file alone; empty where it is none, or is broken. */
  public static Optional<Picture.Raster> pixels(byte[] bytes) {
    try {
      return Optional.of(raster("", bytes));
    } catch (BadPicture bad) {
      return Optional.empty();
    }
  }

  /** A picture of pixels that stands inside a drawing. */
  static Picture.Raster raster(String name, byte[] bytes) throws BadPicture {
    if (isMarkup(bytes)) {
      throw new BadPicture("unsafe-picture", "a drawing inside a drawing", "put them into one");
    }
    return (Picture.Raster) picture(name, bytes, Place.NOWHERE, new Report());
  }

  private static Picture jpeg(String name, byte[] bytes) throws BadPicture {
    JpegFile file = JpegWalk.read(bytes);
    checkSize(file.width(), file.height(), MOST_PIXELS);
    Resolution resolution = Resolution.stated(file.xDensity(), file.yDensity());
    double width = resolution.width(file.width());
    double height = resolution.height(file.height());
    return file.isOnItsSide()
        ? new Picture.Raster(name, bytes, "jpeg", file.height(), file.width(), height, width)
        : new Picture.Raster(name, bytes, "jpeg", file.width(), file.height(), width, height);
  }

  private static Picture png(String name, byte[] bytes) throws BadPicture {
    Octets header = new Octets(bytes, 16);
    checkSize(header.four(), header.four(), MOST_PIXELS);
    PngFile file = PngWalk.read(bytes);
    checkSize(file.width(), file.height(), file.interlaced() ? MOST_PIXELS_IN_MEMORY : MOST_PIXELS);
    PngWalk.prove(file, bytes);
    double metre = 100 / 2.54;
    Resolution resolution = Resolution.stated(file.xDensity() / metre, file.yDensity() / metre);
    return new Picture.Raster(
        name,
        bytes,
        "png",
        file.width(),
        file.height(),
        resolution.width(file.width()),
        resolution.height(file.height()));
  }

  private static Picture gif(String name, byte[] bytes) throws BadPicture {
    GifWalk.Size size = GifWalk.read(bytes);
    checkSize(size.width(), size.height(), MOST_PIXELS_IN_MEMORY);
    return new Picture.Raster(
        name,
        bytes,
        "gif",
        size.width(),
        size.height(),
        Resolution.CSS.width(size.width()),
        Resolution.CSS.height(size.height()));
  }

  static void checkSize(int width, int height, long most) throws BadPicture {
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > most) {
      throw new BadPicture(
          "huge-picture",
          "the picture is too large: " + width + " × " + height + " pixels",
          "save it with at most "
              + LONGEST_SIDE
              + " pixels a side and "
              + most / 1_000_000
              + " million in all");
    }
  }

  private static BadPicture unknown(byte[] bytes) {
    String kind = "not a picture that Bindery knows";
    if (bytes.length == 0) {
      kind = "an empty file";
    } else if (startsWith(bytes, 4, "ftypavif") || startsWith(bytes, 4, "ftypheic")) {
      kind = "an AVIF or HEIC picture";
    } else if (startsWith(bytes, 0, "II*\0") || startsWith(bytes, 0, "MM\0*")) {
      kind = "a TIFF picture";
    } else if (startsWith(bytes, 0, "BM")) {
      kind = "a BMP picture";
    } else if (startsWith(bytes, 0, "%PDF")) {
      kind = "a PDF file";
    } else if (startsWith(bytes, 0, "\u001F\u008B")) {
      kind = "a compressed file";
    }
    return new BadPicture(
        "unknown-picture", "this is " + kind, "save it as JPEG, PNG, GIF, WebP or SVG");
  }

  /** Whether the first thing in the file, after a byte order mark and white space, is a tag. */
  private static boolean isMarkup(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    return start.replaceAll("[\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\u0000\\s]", "").startsWith("<");
  }

  private static boolean startsWith(byte[] bytes, int at, String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
