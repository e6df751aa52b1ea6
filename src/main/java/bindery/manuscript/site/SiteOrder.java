package bindery.manuscript.site;

import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.text.Addresses;
import bindery.report.Place;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The order that a list of a site's pages gives, as themes keep them among its data. */
final class SiteOrder {
  private static final List<String> ADDRESS =
      List.of("url", "link", "path", "file", "href", "page", "slug", "permalink", "doc", "id");

  private static final List<String> TITLE = List.of("title", "label", "text", "name");

  private final Map<String, String> pages = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  /**
   * @param pages names of the texts
   * @param base the folder of the site, with {@code /} at its end unless it is the root
   */
  SiteOrder(SourceFolder folder, List<String> pages, String base) {
    for (String name : pages) {
      String path = name.substring(Math.min(base.length(), name.length()));
      String stem = path.substring(0, path.lastIndexOf('.'));
      String permalink = FrontMatter.keys(folder, name).text("permalink");
      this.pages.putIfAbsent(plain(permalink.isEmpty() ? stem : permalink), name);
      this.pages.putIfAbsent(plain(stem), name);
      this.pages.putIfAbsent(plain(stem.replaceFirst("^_", "")), name);
    }
    for (String name : pages) {
      this.pages.putIfAbsent(plain(TextNames.stem(name)), name);
    }
  }

  private static String plain(String address) {
    return Addresses.decoded(address.replaceFirst("[?#].*", ""))
        .replaceFirst("^\\{\\{[^}]*}}", "")
        .replaceFirst("\\.(?:html?|md|markdown)$", "")
        .replaceFirst("(?:^|/)(?:index|README)$", "")
        .replaceAll("^/+|/+$", "");
  }

  /** The entries that a list gives; titles of groups of it without a page are those of parts. */
  List<Entry> read(YamlValue value) {
    entries.clear();
    named.clear();
    add(value, 0);
    while (!entries.isEmpty() && entries.get(entries.size() - 1) instanceof Entry.PartTitle) {
      entries.remove(entries.size() - 1);
    }
    long parts = entries.stream().filter(Entry.PartTitle.class::isInstance).count();
    if (parts < 2) {
      entries.removeIf(Entry.PartTitle.class::isInstance);
    }
    return List.copyOf(entries);
  }

  private void add(YamlValue value, int depth) {
    if (value instanceof YamlValue.Sequence list) {
      list.items().forEach(item -> add(item, depth));
    } else if (value instanceof YamlValue.Mapping map) {
      map(map, depth);
    } else if (value instanceof YamlValue.Scalar scalar) {
      page(scalar.text()).ifPresent(name -> file(name, scalar.place()));
    }
  }

  private void map(YamlValue.Mapping map, int depth) {
    Optional<String> own =
        ADDRESS.stream().flatMap(key -> page(map.text(key)).stream()).findFirst();
    own = own.isPresent() ? own : named(map);
    String title =
        TITLE.stream().map(map::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    boolean group = map.values().values().stream().anyMatch(YamlValue.Sequence.class::isInstance);
    if (own.isPresent()) {
      file(own.get(), map.place());
    } else if (group && !title.isEmpty()) {
      parts(map, title);
    }
    map.values()
        .forEach(
            (key, inner) -> {
              if (!(inner instanceof YamlValue.Scalar)) {
                add(inner, depth + 1);
              }
            });
  }

  /** A title that no page follows before the next is none of a part. */
  private void parts(YamlValue.Mapping map, String title) {
    if (!entries.isEmpty() && entries.get(entries.size() - 1) instanceof Entry.PartTitle) {
      entries.remove(entries.size() - 1);
    }
    entries.add(new Entry.PartTitle(title, map.place()));
  }

  /** The page that any word of a map names, under whatever key a theme has for it. */
  private Optional<String> named(YamlValue.Mapping map) {
    return map.values().entrySet().stream()
        .filter(entry -> !TITLE.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .filter(YamlValue.Scalar.class::isInstance)
        .map(value -> ((YamlValue.Scalar) value).text())
        .filter(text -> text.matches("[^\\s]*\\p{L}[^\\s]*"))
        .flatMap(text -> page(text).stream())
        .findFirst();
  }

  private Optional<String> page(String address) {
    return address.isBlank() || Addresses.isRemote(address)
        ? Optional.empty()
        : Optional.ofNullable(pages.get(plain(address)));
  }

  private void file(String name, Place place) {
    if (named.add(name)) {
      entries.add(Entry.File.chapter(name, "", 0, place));
    }
  }
}
