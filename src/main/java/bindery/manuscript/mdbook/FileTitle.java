package bindery.manuscript.mdbook;

/** A file's name over a listing, as it is understood to be the listing's title. */
final class FileTitle {
  private FileTitle() {}

  /** A paragraph of its own, or nothing. */
  static String of(String name) {
    String words = name.strip().replaceAll("\\s+", " ");
    String emphasis = words.indexOf('*') < 0 ? "*" : "";
    return words.isEmpty() ? "" : emphasis + words.replace("_", "\\_") + emphasis + "\n\n";
  }
}
