package bindery.source;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of files and folders, read as UTF-8 whatever the locale is. Java reads and writes them in
 * the encoding of the locale, and under {@code LC_ALL=C} or {@code POSIX} loses every letter that
 * is not ASCII; in the URI of a path the bytes are as the file system has them.
 */
public final class DiskNames {
  private static final Pattern LOST = Pattern.compile("[?\uFFFD]");

  /** Names among which one with lost letters is looked for. */
  private static final int LOOKED_AT = 10_000;

  private DiskNames() {}

  /** The last name of a path. */
  public static String of(Path path) {
    Path last = path.getFileName();
    String name = last == null ? path.toString() : last.toString();
    if (last == null || isAscii(name) || !isLocaleAtOdds()) {
      return name;
    }
    String uri = last.toAbsolutePath().toUri().getRawPath().replaceFirst("/$", "");
    return decoded(uri.substring(uri.lastIndexOf('/') + 1));
  }

  /**
   * A path in a folder.
   *
   * @param relative names with {@code /} between them
   * @throws InvalidPathException where it can be none
   */
  public static Path in(Path folder, String relative) {
    if (isAscii(relative) || !isLocaleAtOdds()) {
      return folder.resolve(relative);
    }
    String root = folder.toAbsolutePath().toUri().getRawPath();
    String slash = root.endsWith("/") ? "" : "/";
    return Path.of(URI.create("file://" + root + slash + encoded(relative)));
  }

  /**
   * A path that was typed. Letters that the locale has lost (Java has {@code ?} or U+FFFD in their
   * places) are found again where just one file fits.
   *
   * @param here what it is relative to
   * @throws InvalidPathException where it can be none, or letters are lost for good
   */
  public static Path typed(Path here, String typed) {
    boolean lost = LOST.matcher(typed).find() && isLocaleAtOdds();
    return lost ? found(here, typed) : here.resolve(typed);
  }

  private static Path found(Path here, String typed) {
    Path at = typed.startsWith("/") ? Path.of("/") : here;
    for (String name : typed.split("/+")) {
      if (LOST.matcher(name).find() && !Files.exists(in(at, name))) {
        List<Path> fitting = fitting(at, name);
        if (fitting.size() != 1) {
          String reason = "the locale hides its letters; set LC_ALL=C.UTF-8 and try again";
          throw new InvalidPathException(typed, reason);
        }
        at = fitting.get(0);
      } else if (!name.isEmpty()) {
        at = at.resolve(name);
      }
    }
    return at;
  }

  private static List<Path> fitting(Path folder, String name) {
    StringBuilder bytes = new StringBuilder();
    for (char c : name.toCharArray()) {
      boolean any = c == '?' || c == '\uFFFD';
      bytes.append(any ? "[^\\x00-\\x7F?]" : Pattern.quote(String.valueOf(c)));
    }
    Pattern pattern = Pattern.compile(bytes.toString());
    try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
      return files
          .limit(LOOKED_AT)
          .filter(file -> pattern.matcher(latin(of(file))).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** A character for each byte. */
  private static String latin(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static boolean isLocaleAtOdds() {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8").toUpperCase(Locale.ROOT);
    return File.separatorChar == '/' && !encoding.equals("UTF-8");
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }

  private static String encoded(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
      out.append(
          plain || b == '/' || b == '-' || b == '.' || b == '_'
              ? String.valueOf((char) b)
              : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return out.toString();
  }

  private static String decoded(String uri) {
    byte[] in = uri.getBytes(StandardCharsets.US_ASCII);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      boolean escape = in[i] == '%' && i + 2 < in.length;
      out[length++] = escape ? (byte) Integer.parseInt(uri.substring(i + 1, i + 3), 16) : in[i];
      i += escape ? 2 : 0;
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }
}
