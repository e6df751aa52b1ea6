package bindery.manuscript.site;

import bindery.book.Role;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.ListedFiles;
import bindery.manuscript.text.Addresses;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/**
 * The order of an MkDocs book, from its {@code nav} or from its folders. A list at the first level
 * is a part; one that has a page of its own and no lists within is a chapter with its sections. A
 * list within a list is a chapter, or a section, with those below it.
 */
final class DocsNav {
  /** A page longer than this, in characters, is text and no opening of a part. */
  private static final int SHORT = 1500;

  private final SourceFolder folder;
  private final String base;
  private final DocsFolders folders;
  private final ListedFiles files;

  /**
   * @param base the folder of the texts, with a slash at its end, or empty
   * @param others locales of translations beside the text
   */
  DocsNav(SourceFolder folder, String base, List<String> others, Report report) {
    this.folder = folder;
    this.base = base;
    this.files = new ListedFiles(folder, base, report);
    this.folders = new DocsFolders(folder, base, others, report);
  }

  List<Entry> entries() {
    return files.entries();
  }

  /** Reads the order that the file gives, or that of the folders. */
  void read(Optional<YamlValue> nav) {
    LenientYaml.items(nav).forEach(item -> item(item, "", 0, true));
    if (files.isEmpty()) {
      files.entries().clear();
      folders.items("").forEach(item -> item(item, "", 0, true));
    }
  }

  private void item(YamlValue value, String title, int depth, boolean top) {
    if (value instanceof YamlValue.Scalar file) {
      if (!file.text().isEmpty() && !Addresses.isRemote(file.text())) {
        page(file, title, depth, top);
      }
    } else if (value instanceof YamlValue.Sequence list) {
      section(list.items(), title, depth, top, list.place());
    } else if (value instanceof YamlValue.Mapping map) {
      map.values().forEach((name, inner) -> item(inner, name, depth, top));
    }
  }

  private void page(YamlValue.Scalar file, String title, int depth, boolean top) {
    String name = Addresses.path(file.text());
    String within = name.replaceFirst("/+$", "") + "/";
    if (name.contains("*")) {
      files.glob(name, depth, file.place());
    } else if (!TextNames.isText(name) && folders.has(within)) {
      String words = title.isEmpty() ? DocsFolders.title(within) : title;
      section(folders.items(within), words, depth, top, file.place());
    } else if (TextNames.isText(name) || !name.matches(".*\\.[A-Za-z0-9]{2,5}")) {
      files.add(name, Role.CHAPTER, title.isEmpty() ? own(name) : title, depth, file.place());
    }
  }

  /** A page without a title is called by its file's name (MkDocs, "Writing your docs", titles). */
  private String own(String name) {
    boolean said =
        TextNames.isOpening(name) || !FrontMatter.keys(folder, base + name).text("title").isEmpty();
    return said ? "" : DocsFolders.title(name.replaceFirst("\\.\\w+$", ""));
  }

  private void section(List<YamlValue> items, String title, int depth, boolean top, Place place) {
    if (items.isEmpty()) {
      return;
    }
    Optional<String> opening = opening(items.get(0));
    boolean deep = items.stream().anyMatch(this::isList);
    int rest = opening.isPresent() ? 1 : 0;
    if (top && (opening.isEmpty() || deep)) {
      if (opening.isPresent() && isShort(opening.get())) {
        files.add(opening.get(), Role.PART, title, 0, place);
      } else {
        files.part(title, place);
        rest = 0;
      }
      items.subList(rest, items.size()).forEach(item -> item(item, "", 0, false));
      return;
    }
    if (opening.isPresent()) {
      files.add(opening.get(), Role.CHAPTER, title, depth, place);
    } else if (!title.isEmpty()) {
      files.title(title, depth, place);
    }
    items.subList(rest, items.size()).forEach(item -> item(item, "", depth + 1, false));
  }

  /** The page that opens a list by its name. */
  private static Optional<String> opening(YamlValue item) {
    YamlValue value =
        item instanceof YamlValue.Mapping map && map.values().size() == 1
            ? map.values().values().iterator().next()
            : item;
    boolean opens = value instanceof YamlValue.Scalar file && TextNames.isOpening(file.text());
    return opens ? Optional.of(((YamlValue.Scalar) value).text()) : Optional.empty();
  }

  private boolean isList(YamlValue item) {
    return item instanceof YamlValue.Mapping map
            && map.values().values().stream().anyMatch(v -> v instanceof YamlValue.Sequence)
        || item instanceof YamlValue.Scalar name
            && !TextNames.isText(name.text())
            && folders.has(name.text().replaceFirst("/+$", "") + "/");
  }

  private boolean isShort(String page) {
    Optional<SourceFile> file =
        folder.has(base + page)
            ? folder.file(base + page, Place.NOWHERE, new Report())
            : Optional.empty();
    return file.isPresent() && file.get().bytes().length <= SHORT;
  }
}
