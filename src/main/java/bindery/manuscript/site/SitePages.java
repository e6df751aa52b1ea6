package bindery.manuscript.site;

import bindery.book.Role;
import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.FolderTree;
import bindery.manuscript.folder.FrontOrder;
import bindery.manuscript.folder.FrontTitle;
import bindery.manuscript.folder.Home;
import bindery.report.Place;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages of a site in the folders they lie in: a folder with several pages is a part, one with a
 * few is a chapter with its sections, in the order of a number that they have.
 */
final class SitePages {
  private static final List<String> CATEGORY =
      List.of("_category_.json", "_category_.yml", "_category_.yaml");

  /** A folder with fewer pages, beside the one that opens it, is a chapter and no part. */
  private static final int PART = 3;

  private final SourceFolder folder;
  private final FolderText texts;
  private final FrontOrder front;
  private final List<String> keys;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param keys of the number in the front matter
   */
  SitePages(SourceFolder folder, List<String> keys) {
    this.folder = folder;
    this.texts = new FolderText(folder);
    this.front = new FrontOrder(folder);
    this.keys = keys;
  }

  /**
   * @param names of the pages in natural order
   * @param base the folder that they all lie in
   */
  List<Entry> entries(List<String> names, String base) {
    boolean numbered =
        names.stream()
            .flatMap(name -> Stream.of(name, name.substring(0, name.lastIndexOf('/') + 1)))
            .anyMatch(name -> position(name) != FolderTree.LAST);
    FolderTree.Item tree =
        new FolderTree(numbered ? this::position : Home.places(names)).of(names, base);
    file(tree.opening(), Role.CHAPTER, 0);
    tree.within().forEach(item -> add(item, 0));
    return List.copyOf(entries);
  }

  private double position(String name) {
    Optional<YamlValue.Mapping> category = name.endsWith("/") ? category(name) : Optional.empty();
    double said = category.map(map -> FrontOrder.number(map, "position")).orElse(FolderTree.LAST);
    for (int i = 0; i < keys.size() && said == FolderTree.LAST; i++) {
      said = front.position(name, keys.get(i));
    }
    return said == 0 ? FolderTree.LAST : said;
  }

  private Optional<YamlValue.Mapping> category(String base) {
    return CATEGORY.stream().map(base::concat).filter(folder::has).findFirst().map(texts::mapping);
  }

  private void add(FolderTree.Item item, int depth) {
    if (!item.isFolder()) {
      file(item.name(), Role.CHAPTER, depth);
      return;
    }
    boolean part = depth == 0 && item.within().size() >= PART;
    boolean opened =
        !item.opening().isEmpty() && file(item.opening(), part ? Role.PART : Role.CHAPTER, depth);
    if (!opened && part) {
      entries.add(new Entry.PartTitle(label(item), Place.file(item.name())));
    }
    int below = part || !opened ? depth : depth + 1;
    item.within().forEach(inner -> add(inner, below));
  }

  private String label(FolderTree.Item item) {
    String said = category(item.name()).map(map -> map.text("label")).orElse("");
    if (said.isEmpty() && !item.opening().isEmpty()) {
      said = FrontMatter.keys(folder, item.opening()).text("title");
    }
    String name = item.name().replaceFirst("/$", "").replaceFirst(".*/", "");
    String words = name.replaceFirst("^\\d+[-_. ]+", "").replaceAll("[-_]+", " ").strip();
    String plain = words.isEmpty() ? name : words;
    return said.isEmpty()
        ? plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plain.substring(1)
        : said;
  }

  /** Adds a page, unless it is a draft or has no words. */
  private boolean file(String name, Role usual, int depth) {
    String text = name.isEmpty() ? "" : texts.text(name).orElse("");
    if (!FrontTitle.hasWords(text)) {
      return false;
    }
    YamlValue.Mapping head = FrontMatter.keys(folder, name);
    if (head.text("draft").equals("true")) {
      return false;
    }
    String title = FrontTitle.repeated(head.text("title"), text).orElse("");
    entries.add(Entry.File.of(name, usual, title, depth, Place.file(name)));
    return true;
  }
}
