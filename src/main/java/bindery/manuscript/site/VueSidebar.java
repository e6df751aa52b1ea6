package bindery.manuscript.site;

import bindery.book.Role;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.script.ScriptValue;
import bindery.manuscript.script.ScriptValue.Computed;
import bindery.manuscript.script.ScriptValue.Items;
import bindery.manuscript.script.ScriptValue.Keys;
import bindery.manuscript.script.ScriptValue.Text;
import bindery.manuscript.text.Addresses;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order that a sidebar gives. A group at its first level is a part, a page with others below it
 * a chapter with its sections. A sidebar may be several, each for the pages of a folder. Where a
 * program works out what is in it, the pages of that folder that are not named come as they lie.
 */
final class VueSidebar {
  private static final String[] TITLE = {"text", "title", "label"};
  private static final String[] LINK = {"link", "path"};
  private static final List<String> WITHIN = List.of("items", "children");

  /** Words of VuePress and its themes for the pages of the folder. */
  private static final Set<String> FOLDER = Set.of("auto", "structure", "heading");

  private static final int DEEPEST = 12;

  private final SourceFolder folder;
  private final String base;
  private final VuePages pages;
  private final Report report;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param base the folder of the pages, with {@code /} at its end unless it is the root
   * @param pages of the book, without translations
   */
  VueSidebar(
      SourceFolder folder, String base, List<String> pages, VueAddresses addresses, Report report) {
    this.folder = folder;
    this.base = base;
    this.pages = new VuePages(folder, base, pages, addresses);
    this.report = report;
  }

  /** How many pages it has named. */
  int named() {
    return taken.size();
  }

  List<Entry> read(ScriptValue sidebar) {
    if (sidebar instanceof Keys keys && !isItem(keys)) {
      boolean several = keys.values().size() > 1;
      for (Map.Entry<String, ScriptValue> each : keys.values().entrySet()) {
        String at = each.getKey().startsWith("...") ? "" : VuePages.path("", each.getKey());
        all(each.getValue(), at, several ? words(at) : "");
      }
    } else {
      all(sidebar, "", "");
    }
    List<Entry> found = withoutEmptyParts(entries);
    long parts = found.stream().filter(VueSidebar::isPart).count();
    return parts < 2 ? found.stream().filter(e -> !isPart(e)).toList() : found;
  }

  private static boolean isItem(Keys keys) {
    return !keys.text("link").isEmpty() || WITHIN.stream().anyMatch(k -> isList(keys.get(k)));
  }

  private static boolean isList(Optional<ScriptValue> value) {
    return value.isPresent() && value.get() instanceof Items;
  }

  private static boolean isPart(Entry entry) {
    return entry instanceof Entry.PartTitle
        || entry instanceof Entry.File file && file.usual() == Role.PART;
  }

  /** A title that nothing follows before the next is none of a part. */
  private static List<Entry> withoutEmptyParts(List<Entry> entries) {
    List<Entry> found = new ArrayList<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      boolean empty = found.isEmpty() || isPart(found.get(0));
      if (!(entries.get(i) instanceof Entry.PartTitle && empty)) {
        found.add(0, entries.get(i));
      }
    }
    return found;
  }

  /**
   * A whole sidebar.
   *
   * @param at the folder that its links start from, with {@code /} at its end or empty
   * @param title of a part, if its first item is no group
   */
  private void all(ScriptValue sidebar, String at, String title) {
    if (sidebar instanceof Keys keys) {
      String from = VuePages.path(at, keys.text("base", "prefix"));
      within(keys).ifPresent(items -> all(items, from, title));
    } else if (sidebar instanceof Items list && list.items().size() == 1 && isGroup(list)) {
      Keys only = (Keys) list.items().get(0);
      String from = VuePages.path(at, only.text("base", "prefix"));
      all(within(only).orElse(list), from, title.isEmpty() ? "" : title(only));
    } else if (sidebar instanceof Items list) {
      boolean part = !title.isEmpty() && !list.items().isEmpty() && !isGroup(list);
      if (part) {
        entries.add(new Entry.PartTitle(title, list.place()));
      }
      list.items().forEach(item -> item(item, at, 0, !part));
    } else {
      item(sidebar, at, 0, true);
    }
  }

  /** Whether the first of some items has others within and no page of its own. */
  private static boolean isGroup(Items list) {
    return list.items().get(0) instanceof Keys keys
        && within(keys).isPresent()
        && keys.text(LINK).isEmpty();
  }

  private static Optional<ScriptValue> within(Keys keys) {
    return WITHIN.stream().flatMap(key -> keys.get(key).stream()).findFirst();
  }

  private void item(ScriptValue item, String at, int depth, boolean top) {
    if (item instanceof Text link) {
      if (FOLDER.contains(link.text())) {
        folder(at, depth, link.place());
      } else if (!link.text().equals("true") && !link.text().equals("false")) {
        page(VuePages.path(at, link.text()), "", Role.CHAPTER, depth, link.place());
      }
    } else if (item instanceof Items pair) {
      pair(pair, at, depth);
    } else if (item instanceof Keys keys && depth < DEEPEST) {
      keys(keys, at, depth, top);
    } else if (item instanceof Computed computed) {
      report.add(
          Problem.warning(
              "computed-order",
              computed.place(),
              computed.written().replaceFirst("[,;]+$", ""),
              "a program works out this part of the order and is not run; pages that are not named"
                  + " come as they lie in their folder:",
              "write the pages out, or name the files in book.yaml"));
      folder(at, depth, computed.place());
    }
  }

  /** VuePress 1: the page and its title, {@code ['/page', 'Title']}. */
  private void pair(Items pair, String at, int depth) {
    if (pair.items().size() == 2
        && pair.items().get(0) instanceof Text link
        && pair.items().get(1) instanceof Text title) {
      page(VuePages.path(at, link.text()), title.text(), Role.CHAPTER, depth, link.place());
    } else {
      pair.items().forEach(item -> item(item, at, depth, false));
    }
  }

  private void keys(Keys keys, String at, int depth, boolean top) {
    String from = VuePages.path(at, keys.text("base", "prefix"));
    String link = keys.text(LINK);
    String title = title(keys);
    Optional<ScriptValue> within = within(keys);
    // A link starts where its own group does, and its items where the group says.
    Optional<String> own =
        link.isEmpty() ? Optional.empty() : pages.found(VuePages.path(at, link), true);
    own = own.isEmpty() && !link.isEmpty() ? pages.found(VuePages.path(from, link), true) : own;
    if (within.isEmpty()) {
      if (!link.isEmpty()) {
        page(VuePages.path(from, link), title, Role.CHAPTER, depth, keys.place());
      }
      return;
    }
    List<ScriptValue> items =
        within.get() instanceof Items list ? list.items() : List.of(within.get());
    boolean part = top && depth == 0 && (own.isEmpty() || items.stream().anyMatch(this::isDeep));
    int below = depth;
    if (part) {
      entries.add(new Entry.PartTitle(title, keys.place()));
      own.ifPresent(name -> add(name, "", Role.CHAPTER, 0, keys.place()));
    } else if (own.isPresent()) {
      add(own.get(), title, Role.CHAPTER, depth, keys.place());
      below++;
    } else if (!title.isEmpty()) {
      entries.add(new Entry.Titled(title, depth, keys.place()));
      below++;
    }
    for (ScriptValue item : items) {
      item(item, from, below, false);
    }
    Entry last = entries.get(Math.max(0, entries.size() - 1));
    if (last instanceof Entry.Titled && last.place().equals(keys.place())) {
      entries.remove(last);
    }
  }

  private boolean isDeep(ScriptValue item) {
    return item instanceof Keys keys && within(keys).isPresent();
  }

  private static String title(Keys keys) {
    return plain(keys.text(TITLE));
  }

  /** Without tags and pictures of letters. */
  static String plain(String title) {
    return title
        .replaceAll("<[^<>]{0,300}>", "")
        .replaceAll("[\\p{So}\\x{FE0F}\\x{200D}\\x{1F3FB}-\\x{1F3FF}]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** A folder's name as a title. */
  private static String words(String at) {
    String name = at.replaceFirst("/+$", "").replaceFirst(".*/", "").replaceAll("[-_]+", " ");
    return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private void page(String path, String title, Role role, int depth, Place place) {
    Optional<String> name = Addresses.isRemote(path) ? Optional.empty() : pages.found(path, false);
    if (name.isPresent()) {
      add(name.get(), plain(title), role, depth, place);
    } else if (!Addresses.isRemote(path)
        && !path.startsWith("#")
        && pages.found(path, true).isEmpty()) {
      report.add(
          Problem.warning(
              "missing-chapter",
              place,
              path,
              "there is no such file, and it is left out:",
              "put the file there, or take the line away"));
    }
  }

  private void add(String name, String title, Role role, int depth, Place place) {
    if (taken.add(name)) {
      entries.add(Entry.File.of(name, role, title, depth, place));
    }
  }

  /** The pages of a folder that are not named yet. */
  private void folder(String at, int depth, Place place) {
    List<String> left = pages.in(at).stream().filter(page -> !taken.contains(page)).toList();
    for (Entry entry : new SitePages(folder, List.of("order")).entries(left, base + at)) {
      if (entry instanceof Entry.File file) {
        Role role = depth > 0 ? Role.CHAPTER : file.usual();
        add(file.name(), file.title(), role, depth + file.depth(), place);
      } else if (entry instanceof Entry.PartTitle part && depth == 0) {
        entries.add(part);
      }
    }
  }
}
