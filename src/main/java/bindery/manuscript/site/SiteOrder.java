package bindery.manuscript.site;

import bindery.book.Role;
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
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> openings = new HashMap<>();
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
      YamlValue.Mapping front = FrontMatter.keys(folder, name);
      String permalink = front.text("permalink");
      titles.putIfAbsent(front.text("title").strip(), name);
      this.pages.putIfAbsent(plain(permalink.isEmpty() ? stem : permalink), name);
      this.pages.putIfAbsent(plain(stem), name);
      this.pages.putIfAbsent(plain(stem.replaceFirst("^_", "")), name);
    }
    for (String name : pages) {
      String stem = plain(TextNames.stem(name));
      this.pages.putIfAbsent(stem, name);
      this.pages.putIfAbsent(stem.replaceFirst("^\\d{4}-\\d\\d?-\\d\\d?-", ""), name);
    }
  }

  private static String plain(String address) {
    return Addresses.decoded(address.replaceFirst("[?#].*", ""))
        .replaceFirst("^\\{\\{[^}]*}}", "")
        .replaceFirst("\\.(?:html?|md|markdown)$", "")
        .replaceFirst("(?:^|/)(?:index|README)$", "")
        .replaceAll("^/+|/+$", "");
  }

  /**
   * The entries that a list gives; titles of groups of it without a page are those of parts. A page
   * that has the title of a group, and that the list does not name, opens it.
   */
  List<Entry> read(YamlValue value) {
    openings.clear();
    pass(value);
    if (!named.isEmpty()) {
      openings.putAll(titles);
      openings.values().removeAll(named);
      openings.remove("");
      pass(value);
    }
    while (!entries.isEmpty() && entries.get(entries.size() - 1) instanceof Entry.PartTitle) {
      entries.remove(entries.size() - 1);
    }
    long parts = entries.stream().filter(SiteOrder::isPart).count();
    if (parts < 2) {
      entries.removeIf(Entry.PartTitle.class::isInstance);
    }
    return List.copyOf(entries);
  }

  private static boolean isPart(Entry entry) {
    return entry instanceof Entry.PartTitle
        || entry instanceof Entry.File file && file.usual() == Role.PART;
  }

  private void pass(YamlValue value) {
    entries.clear();
    named.clear();
    add(value, 0);
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
    String opening = openings.get(title.strip());
    if (opening != null && named.add(opening)) {
      entries.add(Entry.File.of(opening, Role.PART, title.strip(), 0, map.place()));
    } else {
      entries.add(new Entry.PartTitle(title, map.place()));
    }
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

  /**
   * The page that an address means; of one whose folders are the site's own doing, such as the base
   * of its addresses or the categories of a post, what is left without them.
   */
  private Optional<String> page(String address) {
    if (address.isBlank() || Addresses.isRemote(address)) {
      return Optional.empty();
    }
    String plain = plain(address);
    String found = pages.get(plain);
    for (int slash = plain.indexOf('/'); found == null && slash > 0; slash = plain.indexOf('/')) {
      plain = plain.substring(slash + 1);
      found = pages.get(plain);
    }
    return Optional.ofNullable(found);
  }

  private void file(String name, Place place) {
    if (named.add(name)) {
      entries.add(Entry.File.chapter(name, "", 0, place));
    }
  }
}
