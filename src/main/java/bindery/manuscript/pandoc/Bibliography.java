package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.FolderContext;
import bindery.report.Place;
import bindery.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The works that the folder's files of BibTeX and CSL JSON describe, by their keys. */
final class Bibliography {
  private static final int MOST_FILES = 20;

  /** Files whose heads are looked at for works. */
  private static final int MOST_HEADS = 60;

  private final Map<String, Work> works = new HashMap<>();

  private Bibliography() {}

  static Bibliography of(FolderContext around) {
    Bibliography all = new Bibliography();
    List<String> names = around.folder().list("", new Report());
    names.stream()
        .filter(Bibliography::isBibTeX)
        .limit(MOST_FILES)
        .forEach(name -> new BibTeX(all.works).read(text(name, around)));
    names.stream()
        .filter(Bibliography::isJson)
        .limit(MOST_FILES)
        .forEach(name -> CslJson.read(text(name, around), all.works));
    names.stream()
        .filter(name -> name.matches("(?i).*\\.ya?ml|[^/]*\\.(?:md|[qr]md|markdown)"))
        .limit(MOST_HEADS)
        .forEach(name -> CslJson.readReferences(text(name, around), all.works));
    return all;
  }

  private static boolean isBibTeX(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:bib|bibtex)");
  }

  private static boolean isJson(String name) {
    return name.toLowerCase(Locale.ROOT)
        .matches("(?:.*/)?[^/]*(?:bib|ref|cit|zotero|librar)[^/]*\\.json");
  }

  private static String text(String name, FolderContext around) {
    return around
        .folder()
        .file(name, Place.NOWHERE, new Report())
        .map(file -> file.text(new Report()))
        .orElse("");
  }

  Optional<Work> work(String key) {
    return Optional.ofNullable(works.get(key));
  }

  boolean isEmpty() {
    return works.isEmpty();
  }
}
