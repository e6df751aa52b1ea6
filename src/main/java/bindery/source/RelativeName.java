package bindery.source;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the name of a file as an author writes it, and says no to names that leave the folder. */
public final class RelativeName {
  /** RFC 3986, 3.1; also catches a drive letter. */
  private static final Pattern SCHEME =
      Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  private RelativeName() {}

  /**
   * The name that is meant by a name written in a file of the folder: relative to that file.
   *
   * @param file the file it is written in
   */
  public static Optional<String> in(String file, String written, Place from, Report report) {
    int slash = file.lastIndexOf('/');
    boolean plain = slash < 0 || fault(written) != null;
    return of(plain ? written : file.substring(0, slash + 1) + written, from, report);
  }

  /**
   * The name without {@code .} and {@code ..}, or nothing and an {@code outside-folder} error: for
   * an absolute path, one that leaves the folder, a scheme, a backslash, a control character.
   */
  public static Optional<String> of(String written, Place from, Report report) {
    String fault = fault(written);
    if (fault == null) {
      Optional<String> plain = withoutDots(written);
      if (plain.isPresent()) {
        return plain;
      }
      fault = "the path leads out of the folder";
    }
    report.add(Problem.error("outside-folder", from, written, fault, todo(written)));
    return Optional.empty();
  }

  private static String todo(String written) {
    if (written.chars().anyMatch(RelativeName::isControl)) {
      return "give the file another name";
    }
    return written.indexOf('\\') >= 0
        ? "write ‘/’ between the names of folders"
        : "put the file into the folder and name it relative to the folder, with ‘/’";
  }

  private static String fault(String written) {
    if (written.isBlank()) {
      return "a file name is empty";
    }
    if (written.indexOf('\\') >= 0) {
      return "a file name has a backslash in it";
    }
    if (written.startsWith("/")) {
      return "an absolute path is not read";
    }
    if (SCHEME.matcher(written).matches()) {
      return "only files of the folder are read, nothing is fetched";
    }
    return written.chars().anyMatch(RelativeName::isControl)
        ? "a file name has a control character in it"
        : null;
  }

  private static Optional<String> withoutDots(String written) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : composed(written).split("/+")) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return Optional.empty();
        }
        names.removeLast();
      } else if (!name.equals(".") && !name.isEmpty()) {
        names.addLast(name);
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
  }

  /** The same name with every letter and its marks composed (NFC, UAX #15). */
  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static boolean isControl(int c) {
    return c < ' ' || c == 0x7F;
  }
}
