package bindery.manuscript.project;

import bindery.book.Citing;
import bindery.manuscript.data.BookKeys;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.Roots;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the keys of a book say of citations, as pandoc and Quarto name them: {@code
 * bibliography}, {@code csl}, {@code citation-style}, {@code link-citations}, {@code nocite},
 * {@code references}, {@code suppress-bibliography}, {@code reference-section-title}.
 */
final class CitingKeys {
  private static final int MOST_FILES = 20;
  private static final Pattern KEY = Pattern.compile("@(\\*|[^\\s,;\\]@]+)");

  private final YamlValue.Mapping map;
  private final SourceFolder folder;
  private final Roots roots;
  private final List<Entry> entries;
  private final Report report;

  /**
   * @param entries whose own heads may name more bibliographies
   */
  CitingKeys(
      YamlValue.Mapping map,
      SourceFolder folder,
      List<String> roots,
      List<Entry> entries,
      Report report) {
    this.entries = entries;
    this.map = map;
    this.folder = folder;
    this.roots = new Roots(folder, roots);
    this.report = report;
  }

  Citing read() {
    List<SourceFile> files = files();
    if (files.isEmpty()) {
      return Citing.NONE;
    }
    String style = said("csl").isEmpty() ? said("citation-style") : said("csl");
    Optional<String> own = style.isEmpty() ? Optional.empty() : style(style);
    Optional<SourceFile> file = own.flatMap(name -> folder.file(name, Place.NOWHERE, report));
    return new Citing(
        files,
        file,
        file.isPresent() ? "" : style.replaceFirst(".*/", "").replaceFirst("\\.csl$", ""),
        !said("link-citations").matches("false|no"),
        uncited(),
        said("suppress-bibliography").matches("true|yes"),
        said("reference-section-title"),
        said("references-at").equals("chapter"));
  }

  private String said(String key) {
    return map.text(key).strip();
  }

  private List<SourceFile> files() {
    Set<String> names = new LinkedHashSet<>();
    for (YamlValue value : BookKeys.list(map.get("bibliography"))) {
      if (value instanceof YamlValue.Scalar scalar && !scalar.text().isBlank()) {
        named(scalar).ifPresent(names::add);
      }
    }
    map.get("references").ifPresent(value -> names.add(value.place().file()));
    if (!names.isEmpty()) {
      entries.forEach(entry -> ofEntry(entry, names));
    }
    if (names.isEmpty()) {
      List<String> all =
          folder.list("", new Report()).stream().filter(CitingKeys::isBibliography).toList();
      // What a tool made of the book may hold copies of its works: “_build”.
      List<String> own = all.stream().filter(TextNames::mayHoldText).toList();
      (own.isEmpty() ? all : own).stream().limit(MOST_FILES).forEach(names::add);
    }
    List<SourceFile> files = new ArrayList<>();
    names.forEach(name -> folder.file(name, Place.NOWHERE, report).ifPresent(files::add));
    return files;
  }

  /** Where none is named for the book, all of the folder are read, and chapters need name none. */
  private void ofEntry(Entry entry, Set<String> names) {
    boolean text = entry instanceof Entry.File file && !file.name().endsWith(".ipynb");
    if (!text || names.size() > MOST_FILES) {
      return;
    }
    YamlValue.Mapping head = FrontMatter.keys(folder, ((Entry.File) entry).name());
    for (YamlValue value : BookKeys.list(head.get("bibliography"))) {
      if (value instanceof YamlValue.Scalar scalar && !scalar.text().isBlank()) {
        named(scalar).ifPresent(names::add);
      }
    }
  }

  private static boolean isBibliography(String name) {
    return name.toLowerCase(Locale.ROOT)
        .matches(".*\\.(?:bib|bibtex)|(?:.*/)?[^/]*(?:bib|ref|cit|zotero|librar)[^/]*\\.json");
  }

  private Optional<String> named(YamlValue.Scalar scalar) {
    String file = scalar.place().file();
    Optional<String> found = roots.find(scalar.text(), file);
    found = found.or(() -> roots.find(scalar.text() + ".bib", file));
    if (found.isEmpty()) {
      List<String> known =
          folder.list("", new Report()).stream().filter(CitingKeys::isBibliography).toList();
      report.add(
          Problem.warning(
              "bibliography",
              scalar.place(),
              scalar.text(),
              "there is no such bibliography:",
              NearestName.hint(
                  scalar.text(), known, "check its name; it is looked for in the folder")));
    }
    return found;
  }

  /** The file of a style in the folder; nothing where it is none, but a name. */
  private Optional<String> style(String name) {
    Place place = map.get("csl").or(() -> map.get("citation-style")).get().place();
    Optional<String> found = roots.find(name, place.file());
    return found.or(() -> roots.find(name + ".csl", place.file()));
  }

  private List<String> uncited() {
    List<String> keys = new ArrayList<>();
    for (YamlValue value : BookKeys.list(map.get("nocite"))) {
      if (value instanceof YamlValue.Scalar scalar) {
        for (Matcher key = KEY.matcher(scalar.text()); key.find(); ) {
          keys.add(key.group(1).replaceFirst("^\\{(.*)\\}$", "$1").replaceFirst("[.:]$", ""));
        }
      }
    }
    return keys;
  }
}
