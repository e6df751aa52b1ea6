package bindery.manuscript.tool;

import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.OfTheBook;
import bindery.manuscript.data.ShellNames;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A book made with pandoc. Its order stands in a defaults file ({@code input-files}), or in the
 * command that makes it, in a Makefile or a script; what is said of the book stands in metadata
 * files, and in the YAML at the head of the first text (pandoc, "Defaults files", "Metadata
 * blocks").
 */
final class PandocFolder implements ToolFolder {
  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?i)(?:[^/]*/)?(?:(?:gnu)?makefile|justfile|[^/]*\\.(?:mk|mak|sh|bash|zsh|bat|ps1))");

  private static final Pattern METADATA =
      Pattern.compile(
          "(?i)(?:[^/]*/)?(?:(?:[\\w-]*[_-])?meta(?:data)?\\.ya?ml|metadata\\.json|title\\.(?:txt|ya?ml)|pandoc\\.ya?ml)");

  /** A README that names fewer shows how something else is made. */
  private static final int FEWEST = 3;

  private static final Set<String> BOOK =
      Set.of(
          "title",
          "subtitle",
          "author",
          "authors",
          "creator",
          "lang",
          "language",
          "date",
          "publisher",
          "rights",
          "description",
          "isbn");

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    List<String> names = folder.list("", new Report());
    Optional<ToolBook> told =
        names.stream()
            .filter(PandocFolder::isYaml)
            .map(name -> defaults(name, folder, report))
            .flatMap(Optional::stream)
            .findFirst();
    if (told.isPresent()) {
      return told;
    }
    List<String> metadata =
        names.stream().filter(name -> METADATA.matcher(name).matches()).toList();
    List<String> scripts =
        new ArrayList<>(names.stream().filter(name -> SCRIPT.matcher(name).matches()).toList());
    // Some authors keep the command where those who look after the folder read it.
    names.stream()
        .filter(name -> !name.contains("/") && TextNames.isReadme(name))
        .forEach(scripts::add);
    Optional<ToolBook> made =
        scripts.stream()
            .map(name -> script(name, metadata, folder))
            .flatMap(Optional::stream)
            .findFirst();
    if (made.isPresent()) {
      return made;
    }
    List<String> titled =
        metadata.stream()
            .filter(name -> !name.contains("/") && keys(name, folder).get("title").isPresent())
            .toList();
    return titled.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ToolBook(Tool.PANDOC, titled.get(0), ofTheBook(merged(titled, folder)), List.of()));
  }

  private static boolean isYaml(String name) {
    return name.matches("(?:[^/]*/)?[^/]*\\.ya?ml") && !name.equals(OfTheBook.FILE);
  }

  private Optional<ToolBook> defaults(String name, SourceFolder folder, Report report) {
    YamlValue.Mapping map = keys(name, folder);
    Optional<YamlValue> inputs = map.get("input-files").or(() -> map.get("input-file"));
    if (inputs.isEmpty()) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    List<String> described = new ArrayList<>();
    String base = ShellNames.base(name, texts(inputs.get()), folder);
    for (YamlValue value : items(inputs.get())) {
      if (!(value instanceof YamlValue.Scalar scalar)) {
        continue;
      }
      List<String> found = ShellNames.expanded(base + scalar.text(), folder);
      if (found.isEmpty()) {
        report.add(missing(scalar));
      }
      for (String file : found) {
        if (TextNames.isText(file)) {
          entries.add(Entry.File.chapter(file, "", 0, scalar.place()));
        } else {
          described.add(file);
        }
      }
    }
    for (String key : List.of("metadata-files", "metadata-file")) {
      map.get(key)
          .ifPresent(
              value ->
                  texts(value)
                      .forEach(file -> described.addAll(ShellNames.expanded(base + file, folder))));
    }
    YamlValue.Mapping said = merged(described, folder);
    if (map.get("metadata").orElse(null) instanceof YamlValue.Mapping metadata) {
      put(said, metadata);
    }
    if (!map.text("epub-cover-image").isEmpty()) {
      said.values().put("cover-image", map.get("epub-cover-image").get());
    }
    List<String> paths =
        map.get("resource-path").map(PandocFolder::texts).orElse(List.of()).stream()
            .map(path -> path.replaceFirst("/*$", "/").replaceFirst("^\\./", ""))
            .toList();
    return book(name, said, entries, paths, folder);
  }

  private static Problem missing(YamlValue.Scalar scalar) {
    return Problem.warning(
        "missing-chapter",
        scalar.place(),
        scalar.text(),
        "there is no such file in the folder:",
        "check the spelling, or take it out of the order");
  }

  private Optional<ToolBook> script(String name, List<String> metadata, SourceFolder folder) {
    PandocCommand command = PandocCommand.of(name, text(name, folder), folder);
    List<String> files = command.files().stream().filter(TextNames::isText).toList();
    boolean readme = files.size() == 1 && TextNames.isReadme(files.get(0));
    boolean few = TextNames.isReadme(name) && files.size() < FEWEST;
    if (files.isEmpty() || readme || few) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    files.forEach(file -> entries.add(Entry.File.chapter(file, "", 0, Place.file(name))));
    List<String> described =
        new ArrayList<>(command.files().stream().filter(file -> !TextNames.isText(file)).toList());
    if (described.isEmpty() && command.metadata().isEmpty()) {
      described.addAll(metadata);
    }
    YamlValue.Mapping said = merged(described, folder);
    command
        .metadata()
        .forEach(
            (key, value) -> said.values().put(key, new YamlValue.Scalar(value, Place.file(name))));
    if (!command.works().isEmpty()) {
      List<YamlValue> works =
          command.works().stream()
              .map(file -> (YamlValue) new YamlValue.Scalar(file, Place.file(name)))
              .toList();
      said.values().put("bibliography", new YamlValue.Sequence(works, Place.file(name)));
    }
    return book(name, said, entries, command.roots(), folder);
  }

  /** The YAML of the first text says what nothing else says; a text of it alone is no chapter. */
  private Optional<ToolBook> book(
      String from,
      YamlValue.Mapping said,
      List<Entry> entries,
      List<String> paths,
      SourceFolder folder) {
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    YamlValue.Mapping whole = YamlValue.Mapping.empty(Place.file(from));
    List<Entry> texts = new ArrayList<>(entries);
    String first = ((Entry.File) entries.get(0)).name();
    put(whole, FrontMatter.keys(folder, first));
    put(whole, said);
    if (entries.size() > 1 && isMetadata(first, folder)) {
      texts.remove(0);
    }
    List<String> roots = new ArrayList<>(paths);
    roots.add(ShellNames.folder(first));
    return Optional.of(
        new ToolBook(Tool.PANDOC, from, ofTheBook(whole), texts)
            .roots(roots.toArray(String[]::new)));
  }

  private static boolean isMetadata(String name, SourceFolder folder) {
    return text(name, folder)
        .replaceFirst("(?s)\\A---\\n.*?\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", "")
        .isBlank();
  }

  private static String text(String name, SourceFolder folder) {
    Optional<SourceFile> file = folder.file(name, Place.NOWHERE, new Report());
    return file.map(source -> source.text(new Report())).orElse("");
  }

  /** What a file of YAML says; pandoc has lines of hyphens round it, or of full stops after it. */
  private static YamlValue.Mapping keys(String name, SourceFolder folder) {
    String text = text(name, folder);
    if (text.startsWith("%")) {
      return FrontMatter.keys(folder, name);
    }
    String yaml = text.replaceFirst("\\A(?:\\s*\\n)?---[ \\t]*\\n", "\n");
    String one = yaml.split("(?m)^(?:---|\\.\\.\\.)[ \\t]*$", 2)[0];
    return new YamlReader(new Lines(name, text), 1, new Report())
        .read(one)
        .orElse(YamlValue.Mapping.empty(Place.file(name)));
  }

  private static YamlValue.Mapping merged(List<String> files, SourceFolder folder) {
    YamlValue.Mapping whole = YamlValue.Mapping.empty(Place.NOWHERE);
    files.stream()
        .filter(name -> name.matches("(?i).*\\.(?:ya?ml|txt|json)"))
        .forEach(name -> put(whole, keys(name, folder)));
    return whole;
  }

  private static void put(YamlValue.Mapping into, YamlValue.Mapping more) {
    into.values().putAll(more.values());
    into.keys().putAll(more.keys());
  }

  /** Under the names that {@code book.yaml} has. */
  private static YamlValue.Mapping ofTheBook(YamlValue.Mapping said) {
    YamlValue.Mapping keys = YamlValue.Mapping.empty(said.place());
    for (Map.Entry<String, YamlValue> entry : said.values().entrySet()) {
      if (BOOK.contains(entry.getKey()) && !isEmpty(entry)) {
        keys.values().put(entry.getKey(), plain(entry.getValue()));
      } else if (OfTheBook.citing().contains(entry.getKey())) {
        keys.values().put(entry.getKey(), entry.getValue());
      }
    }
    for (String name : List.of("cover-image", "epub-cover-image", "cover")) {
      said.get(name).ifPresent(value -> keys.values().putIfAbsent("cover", value));
    }
    return keys;
  }

  /** {@code date: \today} and {@code lang: magyar} are for LaTeX. */
  private static boolean isEmpty(Map.Entry<String, YamlValue> entry) {
    boolean scalar = entry.getValue() instanceof YamlValue.Scalar;
    String text = scalar ? ((YamlValue.Scalar) entry.getValue()).text() : "";
    boolean tag = text.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*+");
    return scalar
        && (text.isBlank()
            || entry.getKey().startsWith("lang") && !tag
            || entry.getKey().equals("date") && !text.matches(".*\\d{4}.*"));
  }

  /** A title may be Markdown or have breaks of lines for LaTeX. */
  private static YamlValue plain(YamlValue value) {
    return value instanceof YamlValue.Scalar scalar
        ? new YamlValue.Scalar(
            scalar
                .text()
                .replaceAll("\\\\\\\\|\\\\(?:newline|and|thanks\\{[^}]*\\})|\\s+", " ")
                .strip(),
            scalar.place())
        : value;
  }

  private static List<YamlValue> items(YamlValue value) {
    return value instanceof YamlValue.Sequence list ? list.items() : List.of(value);
  }

  private static List<String> texts(YamlValue value) {
    return items(value).stream()
        .filter(YamlValue.Scalar.class::isInstance)
        .map(v -> ((YamlValue.Scalar) v).text())
        .toList();
  }
}
