package bindery.manuscript.mdbook;

import java.util.regex.Pattern;

/** A file's name over a listing, as it is understood to be the listing's title. */
final class FileTitle {
  private FileTitle() {}

  /** What stands before the lines of a quotation or of what is within a list. */
  private static final Pattern QUOTED = Pattern.compile("[> \\t]{0,40}");

  /** A paragraph of its own, or nothing. */
  static String of(String name) {
    return of(name, "");
  }

  /**
   * A paragraph of its own, or nothing.
   *
   * @param before it on its line; if that is nothing but the marks of a quotation, the paragraph
   *     stays within it
   */
  static String of(String name, String before) {
    String words = name.strip().replaceAll("\\s+", " ");
    String emphasis = words.indexOf('*') < 0 ? "*" : "";
    if (words.isEmpty()) {
      return "";
    }
    String title = emphasis + words.replace("_", "\\_") + emphasis;
    boolean quoted = !before.isBlank() && QUOTED.matcher(before).matches();
    return quoted ? "\n" + before + title + "\n" + before : title + "\n\n";
  }
}
