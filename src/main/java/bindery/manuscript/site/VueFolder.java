package bindery.manuscript.site;

import bindery.book.Role;
import bindery.manuscript.data.FileOrder;
import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.FrontTitle;
import bindery.manuscript.folder.ListedFiles;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.manuscript.folder.Translations;
import bindery.manuscript.script.Script;
import bindery.manuscript.script.ScriptValue;
import bindery.manuscript.script.Scripts;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folders of sites made with VitePress or VuePress: a script in {@code .vitepress} or {@code
 * .vuepress} beside the pages says how the site is called and, under {@code sidebar}, in what order
 * they stand (VitePress, "Site Config", "Sidebar"; VuePress, "Default Theme Config"). The script is
 * read as data and not run. Of several sidebars the one that names most of the pages is the book's.
 */
public final class VueFolder implements ToolFolder {
  private static final List<String> FILES =
      Stream.of("config", "config/index")
          .flatMap(file -> Stream.of("ts", "mts", "js", "mjs", "cjs").map(e -> file + "." + e))
          .toList();

  private static final List<String> PLACES =
      List.of("", "docs/", "doc/", "src/", "website/", "site/", "book/", "content/");

  private static final Pattern FORMULAS =
      Pattern.compile("(?i)katex|mathjax|\\bmath\\s*:\\s*(?:true|\\{)");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*+");

  /** Scripts that one takes its values from; more are no author's. */
  private static final int MOST = 60;

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    for (String place : places(folder)) {
      for (Tool tool : List.of(Tool.VITEPRESS, Tool.VUEPRESS)) {
        Optional<String> config =
            FILES.stream()
                .map(file -> place + "." + tool.word() + "/" + file)
                .filter(folder::has)
                .findFirst();
        if (config.isPresent()) {
          return Optional.of(book(folder, tool, place, config.get(), report));
        }
      }
    }
    return Optional.empty();
  }

  /** The usual folders, and those in the folder that have texts. */
  private static Set<String> places(SourceFolder folder) {
    Set<String> places = new LinkedHashSet<>(PLACES);
    Set<String> others = new TreeSet<>();
    for (String name : folder.list(".md", new Report())) {
      int slash = name.indexOf('/');
      int second = slash < 0 ? -1 : name.indexOf('/', slash + 1);
      if (slash > 0) {
        others.add(name.substring(0, slash + 1));
      }
      if (second > 0) {
        others.add(name.substring(0, second + 1));
      }
    }
    others.stream().filter(TextNames::mayHoldText).forEach(places::add);
    return places;
  }

  private static ToolBook book(
      SourceFolder folder, Tool tool, String place, String config, Report report) {
    List<Script> scripts = scripts(folder, config);
    String base = base(place, scripts);
    List<String> kept = pages(folder, base, scripts);
    VueAddresses addresses = new VueAddresses(folder, base, kept, values(scripts, "rewrites"));
    List<Entry> entries = List.of();
    Report told = new Report();
    long most = 0;
    for (Script script : scripts) {
      for (ScriptValue sidebar : script.values("sidebar")) {
        Report own = new Report();
        VueSidebar order = new VueSidebar(folder, base, kept, addresses, own);
        List<Entry> found = order.read(sidebar);
        if (order.named() > most || entries.isEmpty() && told.problems().isEmpty()) {
          most = Math.max(most, order.named());
          entries = order.named() == 0 ? List.of() : found;
          told = own;
        }
      }
    }
    told.problems().forEach(report::add);
    if (entries.isEmpty() && !kept.isEmpty()) {
      entries = new SitePages(folder, List.of("order", "sidebarDepth")).entries(kept, base);
    }
    return new ToolBook(tool, config, keys(scripts, folder, base), home(entries, folder, base))
        .roots(
            Stream.of(base + "public/", base, place + ".vuepress/public/", place + "public/", place)
                .distinct()
                .filter(root -> !root.isEmpty())
                .toArray(String[]::new))
        .variables(variables(scripts, folder));
  }

  /** The configuration and all scripts that it takes something from. */
  private static List<Script> scripts(SourceFolder folder, String config) {
    Scripts scripts = new Scripts(folder);
    List<Script> found = new ArrayList<>();
    scripts.script(config).ifPresent(found::add);
    for (int i = 0; i < found.size() && found.size() < MOST; i++) {
      found.get(i).imports().stream().filter(s -> !found.contains(s)).forEach(found::add);
    }
    return found;
  }

  private static String base(String place, List<Script> scripts) {
    String said = first(scripts, "srcDir").replaceFirst("^\\./+", "").replaceFirst("/*$", "");
    return said.isEmpty() || said.equals(".") || said.startsWith("..") ? place : place + said + "/";
  }

  /** Those that the site shows, in the language of its first page where it has several. */
  private static List<String> pages(SourceFolder folder, String base, List<Script> scripts) {
    List<Pattern> left =
        values(scripts, "srcExclude").stream()
            .flatMap(value -> value instanceof ScriptValue.Items i ? i.items().stream() : null)
            .filter(ScriptValue.Text.class::isInstance)
            .map(glob -> ListedFiles.globbed(base + ((ScriptValue.Text) glob).text()))
            .toList();
    List<String> all =
        folder.list("", new Report()).stream()
            .filter(name -> name.startsWith(base))
            .filter(name -> TextNames.mayBeChapter(name.substring(base.length())))
            .filter(name -> left.stream().noneMatch(p -> p.matcher(name).matches()))
            .sorted(new FileOrder())
            .toList();
    return Translations.among(all, first(scripts, "lang").replaceFirst("-.*", "")).kept();
  }

  /** The first page of the site, which no sidebar need name, if it says anything. */
  private static List<Entry> home(List<Entry> entries, SourceFolder folder, String base) {
    boolean files = entries.stream().anyMatch(Entry.File.class::isInstance);
    for (String name : List.of(base + "index.md", base + "README.md", base + "readme.md")) {
      boolean named =
          entries.stream().anyMatch(e -> e instanceof Entry.File file && file.name().equals(name));
      if (named || !files || !folder.has(name)) {
        continue;
      }
      YamlValue.Mapping front = FrontMatter.keys(folder, name);
      boolean page = List.of("home", "page").contains(front.text("layout"));
      boolean home = page || front.text("home").equals("true");
      if (!home && FrontTitle.hasWords(new FolderText(folder).text(name).orElse(""))) {
        List<Entry> whole = new ArrayList<>(entries);
        whole.add(0, Entry.File.of(name, Role.FRONT_MATTER, "", 0, Place.file(name)));
        return whole;
      }
    }
    return entries;
  }

  private static List<ScriptValue> values(List<Script> scripts, String key) {
    return scripts.stream().flatMap(script -> script.values(key).stream()).toList();
  }

  /** The first text that a key has in the scripts. */
  private static String first(List<Script> scripts, String key) {
    return values(scripts, key).stream()
        .filter(value -> value instanceof ScriptValue.Text text && !text.text().isBlank())
        .map(value -> ((ScriptValue.Text) value).text())
        .findFirst()
        .orElse("");
  }

  private static YamlValue.Mapping keys(List<Script> scripts, SourceFolder folder, String base) {
    Place place = Place.file(scripts.get(0).name());
    YamlValue.Mapping keys = YamlValue.Mapping.empty(place);
    String title = first(scripts, "title");
    LenientYaml.put(keys, "title", VueSidebar.plain(title), place);
    LenientYaml.put(keys, "description", first(scripts, "description"), place);
    String language = first(scripts, "lang");
    if (LANGUAGE.matcher(language).matches()) {
      LenientYaml.put(keys, "language", language, place);
    }
    return keys;
  }

  /** That dollars enclose formulas, if a plugin sets them; and what the site is called. */
  private static YamlValue.Mapping variables(List<Script> scripts, SourceFolder folder) {
    Place place = Place.file(scripts.get(0).name());
    YamlValue.Mapping values = YamlValue.Mapping.empty(place);
    FolderText texts = new FolderText(folder);
    boolean formulas =
        scripts.stream().anyMatch(s -> FORMULAS.matcher(texts.text(s.name()).orElse("")).find());
    LenientYaml.put(values, "formulas", formulas ? "true" : "", place);
    for (String key : List.of("title", "description")) {
      LenientYaml.put(values, "site." + key, first(scripts, key), place);
    }
    return values;
  }
}
