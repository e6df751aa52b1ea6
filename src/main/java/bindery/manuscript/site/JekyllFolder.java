package bindery.manuscript.site;

import bindery.manuscript.data.FileOrder;
import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.FrontOrder;
import bindery.manuscript.folder.FrontTitle;
import bindery.manuscript.folder.Home;
import bindery.manuscript.folder.PlainFolder;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.manuscript.folder.Translations;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Folders of sites made with Jekyll: {@code _config.yml} says what the site is called and which
 * collections it has, each in a folder of its name after {@code _}; lists of pages are kept in
 * {@code _data} (Jekyll documentation, "Configuration", "Collections", "Data Files"). Where none
 * names the pages, collections that are chapters come in the order of their numbers or names.
 */
public final class JekyllFolder implements ToolFolder {
  private static final String CONFIG = "_config.yml";
  private static final List<String> PLACES = List.of("", "docs/", "site/");

  /** Collections by their names: what opens a book, what it consists of, what closes it. */
  private static final List<List<String>> COLLECTIONS =
      List.of(
          List.of("intro", "introduction", "front", "frontmatter", "front-matter", "preface"),
          List.of(
              "chapters",
              "capitulos",
              "capítulos",
              "chapitres",
              "kapitel",
              "capitoli",
              "chapter",
              "sections",
              "lessons",
              "episodes",
              "units",
              "parts",
              "book",
              "books",
              "text",
              "texts",
              "modules",
              "stories",
              "docs",
              "lectures",
              "guide"),
          List.of("appendices", "appendix", "back", "backmatter", "endmatter", "back-matter"));

  /** The share of the pages that a list names if it is the book's. */
  private static final double MOST = 0.4;

  private static final int FEWEST = 3;

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    for (String base : PLACES) {
      if (folder.has(base + CONFIG)) {
        List<String> names = folder.list("", new Report());
        YamlValue.Mapping config = new FolderText(folder).mapping(base + CONFIG);
        if (!isOther(config, base, folder)) {
          return Optional.of(book(folder, base, names, config));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether another tool has a file of this name: Jupyter Book. */
  private static boolean isOther(YamlValue.Mapping config, String base, SourceFolder folder) {
    return folder.has(base + "_toc.yml")
        || config.get("execute").isPresent()
        || config.get("sphinx").isPresent();
  }

  private static ToolBook book(
      SourceFolder folder, String base, List<String> names, YamlValue.Mapping config) {
    List<String> all = pages(folder, names, base);
    Predicate<String> excluded = JekyllConfig.excluded(config, base);
    List<String> pages = new ArrayList<>(Translations.among(all, config.text("lang")).kept());
    pages.removeIf(excluded);
    List<Entry> entries = listed(folder, base, names, pages, config);
    String from = base + CONFIG;
    if (entries.isEmpty()) {
      entries = collections(folder, base, pages, config);
    }
    if (entries.isEmpty()) {
      entries = posts(folder, base, pages);
    }
    if (entries.isEmpty()) {
      entries = kept(folder, config, excluded);
    }
    return new ToolBook(Tool.JEKYLL, from, JekyllConfig.keys(config), titled(entries, folder))
        .roots(
            base, base + "assets/", base + "images/", base + "assets/images/", base + "_includes/")
        .variables(SiteVariables.of(folder, base, config, names));
  }

  /** The texts as they lie without what the site leaves out, if that is less than half of them. */
  private static List<Entry> kept(
      SourceFolder folder, YamlValue.Mapping config, Predicate<String> excluded) {
    String language = config.text("lang").replaceFirst("[-_].*", "");
    List<String> files = new PlainFolder(folder, language, new Report()).files();
    List<String> kept = files.stream().filter(excluded.negate()).toList();
    FolderText texts = new FolderText(folder);
    ToLongFunction<String> length = name -> texts.text(name).orElse("").length();
    long whole = files.stream().mapToLong(length).sum();
    boolean most = kept.stream().mapToLong(length).sum() * 2 >= whole;
    return most && kept.size() < files.size() ? plain(kept) : List.of();
  }

  private static List<Entry> plain(List<String> names) {
    return names.stream()
        .map(name -> (Entry) Entry.File.chapter(name, "", 0, Place.file(name)))
        .toList();
  }

  /** Texts that may be pages: those in the folders of collections too, whose names begin so. */
  private static List<String> pages(SourceFolder folder, List<String> names, String base) {
    List<String> plain = new ArrayList<>();
    for (String name : names) {
      String path = name.startsWith(base) ? name.substring(base.length()) : "_";
      boolean inCollection =
          path.matches("(?:[^/_][^/]*/)?_[^/]+/.*")
              && !path.matches(
                  "(?:.*/)?_(?:includes|layouts|data|sass|site|plugins|drafts|templates)/.*");
      String plainPath = inCollection ? path.replaceFirst("(^|/)_", "$1") : path;
      // Jekyll makes pages of HTML with front matter too.
      boolean html = inCollection && TextNames.isPage(name) && isPage(folder, name);
      if (name.startsWith(base)
          && (html || (inCollection ? isText(plainPath) : TextNames.mayBeChapter(plainPath)))) {
        plain.add(name);
      }
    }
    return plain;
  }

  /** In a collection also what is elsewhere of the repository, as {@code code-of-conduct.md}. */
  private static boolean isText(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return TextNames.isText(path) && TextNames.mayBeChapter(folder + "a.md");
  }

  private static boolean isPage(SourceFolder folder, String name) {
    return !FrontMatter.keys(folder, name).values().isEmpty();
  }

  /** What the longest list of pages in the data of the site names, or nothing. */
  private static List<Entry> listed(
      SourceFolder folder,
      String base,
      List<String> names,
      List<String> pages,
      YamlValue.Mapping config) {
    SiteOrder order = null;
    List<Entry> best = List.of();
    for (String name : names) {
      boolean data = name.startsWith(base + "_data/") && name.matches(".*\\.(?:ya?ml|json)");
      if (data && !pages.isEmpty()) {
        order = order == null ? new SiteOrder(folder, pages, base) : order;
        List<Entry> listed = order.read(new FolderText(folder).value(name));
        best = listed.size() > best.size() ? listed : best;
      }
    }
    long files = best.stream().filter(Entry.File.class::isInstance).count();
    if (files < FEWEST || files < MOST * besidePosts(pages, base)) {
      return List.of();
    }
    List<Entry> whole = new ArrayList<>(best);
    whole.addAll(filed(folder, base, pages, best));
    return whole;
  }

  /** Posts in folders of their own, which are no blog beside the book, if the list names none. */
  private static List<Entry> filed(
      SourceFolder folder, String base, List<String> pages, List<Entry> listed) {
    String start = base + "_posts/";
    List<String> posts =
        pages.stream()
            .filter(page -> page.startsWith(start) && page.indexOf('/', start.length()) > 0)
            .sorted(new FileOrder())
            .toList();
    boolean named =
        listed.stream().anyMatch(e -> e instanceof Entry.File f && f.name().startsWith(start));
    FolderText texts = new FolderText(folder);
    return named
        ? List.of()
        : posts.stream()
            .filter(name -> FrontTitle.hasWords(texts.text(name).orElse("")))
            .map(name -> (Entry) Entry.File.chapter(name, "", 0, Place.file(name)))
            .toList();
  }

  /** How many pages there are beside those of a blog, if there are any. */
  private static long besidePosts(List<String> pages, String base) {
    long beside = pages.stream().filter(page -> !page.startsWith(base + "_posts/")).count();
    return beside == 0 ? pages.size() : beside;
  }

  private static List<Entry> collections(
      SourceFolder folder, String base, List<String> pages, YamlValue.Mapping config) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    String within = config.text("collections_dir").replaceAll("^/+|/+$", "");
    String at = within.isEmpty() ? base : base + within + "/";
    for (String name : JekyllConfig.collections(config)) {
      String start = at + "_" + name + "/";
      List<String> own =
          pages.stream().filter(page -> page.startsWith(start)).sorted(new FileOrder()).toList();
      if (!own.isEmpty()) {
        found.put(name, own);
      }
    }
    List<String> files = new ArrayList<>();
    for (List<String> kind : COLLECTIONS) {
      found.forEach(
          (name, own) -> {
            if (kind.contains(name.toLowerCase(Locale.ROOT))) {
              files.addAll(ordered(folder, own));
            }
          });
    }
    if (files.isEmpty()) {
      found.entrySet().stream()
          .filter(entry -> !entry.getKey().equals("posts"))
          .reduce((a, b) -> b.getValue().size() > a.getValue().size() ? b : a)
          .ifPresent(entry -> files.addAll(ordered(folder, entry.getValue())));
    }
    if (files.size() < FEWEST || files.size() < MOST * besidePosts(pages, base) / 2) {
      return List.of();
    }
    return chapters(folder, base, files);
  }

  /** The pages that have words, behind the first page of the site. */
  private static List<Entry> chapters(SourceFolder folder, String base, List<String> names) {
    List<String> files = new ArrayList<>(names);
    FolderText texts = new FolderText(folder);
    for (String opening : List.of(base + "index.md", base + "index.markdown")) {
      if (folder.has(opening) && FrontTitle.hasWords(texts.text(opening).orElse(""))) {
        files.add(0, opening);
      }
    }
    return files.stream()
        .filter(name -> FrontTitle.hasWords(texts.text(name).orElse("")))
        .map(name -> (Entry) Entry.File.chapter(name, "", 0, Place.file(name)))
        .toList();
  }

  /** Where a site has little but posts, they are the book, the oldest first. */
  private static List<Entry> posts(SourceFolder folder, String base, List<String> pages) {
    List<String> posts = pages.stream().filter(name -> name.startsWith(base + "_posts/")).toList();
    if (posts.isEmpty() || posts.size() < MOST * pages.size()) {
      return List.of();
    }
    return chapters(folder, base, posts.stream().sorted(new FileOrder()).toList());
  }

  private static List<String> ordered(SourceFolder folder, List<String> names) {
    FrontOrder front = new FrontOrder(folder);
    return front
        .key(names)
        .map(key -> front.sorted(names, "", key))
        .orElseGet(() -> Home.arranged(names));
  }

  /** With the title of each file whose first heading is that title below the first level. */
  private static List<Entry> titled(List<Entry> entries, SourceFolder folder) {
    FolderText texts = new FolderText(folder);
    List<Entry> titled = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.File file) {
        String title = FrontMatter.keys(folder, file.name()).text("title");
        String text = texts.text(file.name()).orElse("");
        String own = FrontTitle.repeated(title, text).orElse("");
        titled.add(Entry.File.of(file.name(), file.usual(), own, file.depth(), file.place()));
      } else {
        titled.add(entry);
      }
    }
    return titled;
  }
}
