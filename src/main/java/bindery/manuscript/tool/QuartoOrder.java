package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.BookKeys;
import bindery.manuscript.data.FileOrder;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.SettingsFile;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.NearestFile;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The order of a Quarto project. A book names its chapters, in parts or not, and its appendices; a
 * website has what its sidebar lists, whose sections are parts at the top and chapters below.
 */
final class QuartoOrder {
  private static final String AUTO = "auto";

  /** What is on the web (RFC 3986, 3.1). */
  private static final Pattern ADDRESS = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*");

  private final SourceFolder folder;
  private final String base;
  private final Report report;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> named = new HashSet<>();
  private List<String> texts;

  /**
   * @param base the folder of the project, as {@code book/}
   */
  QuartoOrder(SourceFolder folder, String base, Report report) {
    this.folder = folder;
    this.base = base;
    this.report = report;
  }

  /**
   * @param map all that {@code _quarto.yml} says
   * @param said what it says of the book or the website
   */
  List<Entry> read(YamlValue.Mapping map, YamlValue.Mapping said, boolean isBook) {
    if (isBook) {
      chapters(said.get("chapters"), Role.CHAPTER);
      chapters(said.get("appendices"), Role.APPENDIX);
      chapters(said.get("references").filter(YamlValue.Scalar.class::isInstance), Role.CHAPTER);
    } else {
      for (YamlValue sidebar : BookKeys.list(said.get("sidebar"))) {
        if (sidebar instanceof YamlValue.Mapping bar) {
          contents(bar.get("contents"), 0, true);
        }
      }
      navbar(BookKeys.map(said, "navbar"), List.copyOf(entries), Set.copyOf(named));
      if (entries.isEmpty()) {
        YamlValue.Mapping project = BookKeys.map(map, "project");
        contents(project.get("render"), 0, false);
      }
    }
    boolean files = entries.stream().anyMatch(Entry.File.class::isInstance);
    if (!files && !base.isEmpty()) {
      entries.clear();
      matching("**", Place.NOWHERE, 0);
    }
    return files || !base.isEmpty() ? entries : List.of();
  }

  /** The pages of the bar at the top stand round those of the sidebar, which it leads to. */
  private void navbar(YamlValue.Mapping bar, List<Entry> side, Set<String> inSide) {
    entries.clear();
    boolean put = false;
    for (YamlValue item : side.isEmpty() ? List.<YamlValue>of() : BookKeys.list(bar.get("left"))) {
      String page = item instanceof YamlValue.Scalar scalar ? scalar.text() : "";
      String file =
          item instanceof YamlValue.Mapping map ? map.text("href") + map.text("file") : page;
      if (!put && name(file).filter(inSide::contains).isPresent()) {
        put = entries.addAll(side);
      }
      listed(file, 0, item.place());
    }
    entries.addAll(put ? List.of() : side);
  }

  private void chapters(Optional<YamlValue> value, Role role) {
    for (YamlValue item : BookKeys.list(value)) {
      if (item instanceof YamlValue.Mapping map && map.get("part").isPresent()) {
        part(map.text("part"), map.values().get("part").place());
        chapters(map.get("chapters"), role);
      } else if (item instanceof YamlValue.Mapping map) {
        String file = map.text(map.get("file").isPresent() ? "file" : "href");
        if (!file.isEmpty()) {
          file(file, role, map.text("text"), 0, item.place());
        }
      } else if (item instanceof YamlValue.Scalar scalar) {
        file(scalar.text(), role, "", 0, item.place());
      }
    }
  }

  /** A part is a file, or the words that are its title. */
  private void part(String words, Place place) {
    if (name(words).filter(folder::has).filter(TextNames::isText).isPresent()) {
      file(words, Role.PART, "", 0, place);
    } else {
      entries.add(new Entry.PartTitle(words, place));
    }
  }

  private void contents(Optional<YamlValue> value, int depth, boolean parts) {
    for (YamlValue item : BookKeys.list(value)) {
      if (item instanceof YamlValue.Scalar scalar) {
        listed(scalar.text(), depth, item.place());
      } else if (item instanceof YamlValue.Mapping map) {
        item(map, depth, parts);
      }
    }
  }

  private void item(YamlValue.Mapping map, int depth, boolean parts) {
    String section = map.text("section");
    String file =
        map.text(
            map.get("file").isPresent() ? "file" : map.get("href").isPresent() ? "href" : AUTO);
    if (map.get("contents").isEmpty()) {
      listed(file, depth, map.place());
      return;
    }
    boolean isFile = name(section).filter(folder::has).isPresent();
    String opening = isFile ? section : file;
    if (!opening.isEmpty() && parts && entriesBelow(map)) {
      file(opening, Role.PART, isFile ? "" : section, 0, map.place());
    } else if (!opening.isEmpty()) {
      file(opening, Role.CHAPTER, isFile ? "" : section, depth, map.place());
    } else if (!section.isEmpty() && depth == 0) {
      entries.add(new Entry.PartTitle(section, map.place()));
    }
    boolean below = !opening.isEmpty() && !(parts && entriesBelow(map));
    contents(map.get("contents"), below ? depth + 1 : depth, false);
  }

  /** Whether sections stand in a section. */
  private static boolean entriesBelow(YamlValue.Mapping map) {
    return BookKeys.list(map.get("contents")).stream()
        .anyMatch(item -> item instanceof YamlValue.Mapping m && m.get("contents").isPresent());
  }

  private void listed(String written, int depth, Place place) {
    if (written.isEmpty() || written.matches("-{3,}|!.*|(?s)[a-z]+:.*|#.*")) {
      return; // a rule between entries, what is not to be rendered, an address
    }
    boolean folderName =
        !TextNames.isText(written) && name(written).filter(this::isFolder).isPresent();
    if (written.equals(AUTO)) {
      matching("**", place, depth);
    } else if (written.contains("*")) {
      matching(written, place, depth);
    } else if (folderName) {
      matching(written.replaceFirst("/+$", "") + "/**", place, depth);
    } else if (TextNames.isText(written)) {
      file(written, Role.CHAPTER, "", depth, place);
    }
  }

  private boolean isFolder(String name) {
    return texts().stream().anyMatch(text -> text.startsWith(name + "/"));
  }

  private List<String> texts() {
    if (texts == null) {
      texts =
          folder.list("", new Report()).stream()
              .filter(TextNames::mayBeChapter)
              .filter(name -> name.startsWith(base))
              .sorted(Comparator.comparing(QuartoOrder::openingFirst, new FileOrder()))
              .toList();
    }
    return texts;
  }

  private static String openingFirst(String name) {
    return TextNames.isOpening(name) ? SettingsFile.folderOf(name) : name;
  }

  /** The texts that a pattern with {@code *} means, in natural order. */
  private void matching(String written, Place place, int depth) {
    StringBuilder regex = new StringBuilder();
    for (String part :
        written.replaceFirst("^\\./|^/", "").split("(?<=\\*)(?!\\*)|(?<!\\*)(?=\\*)")) {
      boolean stars = part.matches("\\*+");
      regex.append(stars ? part.length() > 1 ? ".*" : "[^/]*" : Pattern.quote(part));
    }
    Pattern pattern = Pattern.compile(regex.toString());
    for (String name : texts()) {
      if (pattern.matcher(name.substring(base.length())).matches() && named.add(name)) {
        entries.add(Entry.File.chapter(name, "", depth, place));
      }
    }
  }

  private Optional<String> name(String written) {
    return written.isBlank()
        ? Optional.empty()
        : RelativeName.of(base + written.replaceFirst("^/", ""), Place.NOWHERE, new Report());
  }

  private void file(String written, Role role, String text, int depth, Place place) {
    if (ADDRESS.matcher(written).matches()) {
      return;
    }
    Optional<String> name = name(written).flatMap(each -> SettingsFile.file(folder, each));
    if (name.isEmpty()) {
      String todo =
          NearestFile.of(name(written).orElse(written), texts())
              .map(nearest -> "did you mean ‘" + nearest + "’?")
              .orElse("take it away, or put the file there");
      report.add(
          Problem.warning(
              "missing-chapter", place, written, "there is no such file; it is left out:", todo));
    } else if (named.add(name.get())) {
      boolean titled =
          text.isEmpty() || FrontMatter.keys(folder, name.get()).get("title").isPresent();
      String title = titled ? "" : text;
      entries.add(Entry.File.of(name.get(), role, title, depth, place));
    }
  }
}
