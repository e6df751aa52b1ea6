package bindery.manuscript.project;

import bindery.book.Role;
import bindery.manuscript.data.FileOrder;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.PlainFolder;
import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.NearestFile;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the order of a book: {@code order:}, or {@code files:}, or the files of the folder. */
final class OrderReader {
  private static final String MARKDOWN = ".md";
  private static final Set<Role> MADE =
      Set.of(Role.HALF_TITLE, Role.TITLE_PAGE, Role.COPYRIGHT, Role.CONTENTS, Role.INDEX);
  private static final Set<String> STRETCHES =
      Set.of("front", "parts", "chapters", "appendices", "back");
  private static final Set<String> ENTRY = Set.of("file", "role", "title", "id", "class");
  private static final Set<String> PART = Set.of("title", "file", "chapters", "id", "class");

  private final SourceFolder folder;
  private final PlainFolder plain;
  private final Report report;
  private final List<Entry> entries = new ArrayList<>();
  private boolean guess;

  /**
   * @param plain the order of the folder where nobody said one
   */
  OrderReader(SourceFolder folder, PlainFolder plain, Report report) {
    this.folder = folder;
    this.plain = plain;
    this.report = report;
  }

  /**
   * @param legal whether there is anything to say on a copyright page
   * @param known the files of the text as the folder's tool has them; the folder's own order is
   *     taken if there is none, as where all that the tool names are missing
   */
  List<Entry> read(YamlValue.Mapping map, boolean legal, List<Entry> known) {
    Optional<YamlValue> order = map.get("order");
    Optional<YamlValue> files = map.get("files");
    if (order.isPresent() && files.isPresent()) {
      String what = "this is not read, for there is an order too:";
      report.add(
          Problem.warning("unknown-key", files.get().place(), "files", what, "keep one of them"));
    }
    if (order.isPresent() && order.get() instanceof YamlValue.Mapping stretches) {
      stretches(stretches);
    } else if (order.isPresent()) {
      flat(order.get(), legal);
    } else if (files.isPresent()) {
      flat(files.get(), legal);
    } else if (known.stream().anyMatch(Entry.File.class::isInstance)) {
      usualFront(legal && known.stream().noneMatch(OrderReader::isCopyright));
      entries.addAll(known);
      return entries;
    } else {
      folderOrder(legal);
      return entries;
    }
    if (entries.stream().allMatch(Entry.Made.class::isInstance)) {
      Place place = order.or(() -> files).orElseThrow().place();
      String todo = "name one a line, each after ‘- ’, or take the key away to have all files";
      report.add(
          Problem.warning("empty-book", place, "", "the order names no file of the text", todo));
    }
    return entries;
  }

  private static boolean isCopyright(Entry entry) {
    return entry instanceof Entry.File file && file.told().equals(Optional.of(Role.COPYRIGHT));
  }

  private void stretches(YamlValue.Mapping map) {
    YamlReader.unknownKeys(map, STRETCHES, report);
    list(map.get("front"), Role.FRONT_MATTER);
    for (String key : map.values().keySet()) {
      if (key.equals("chapters")) {
        list(map.get(key), Role.CHAPTER);
      } else if (key.equals("parts")) {
        items(map.get(key).orElseThrow(), "parts").forEach(this::part);
      }
    }
    list(map.get("appendices"), Role.APPENDIX);
    list(map.get("back"), Role.BACK_MATTER);
  }

  private void part(YamlValue value) {
    if (!(value instanceof YamlValue.Mapping part)) {
      entry(value, Role.PART);
      return;
    }
    YamlReader.unknownKeys(part, PART, report);
    if (part.text("file").isEmpty()) {
      entries.add(new Entry.PartTitle(part.text("title"), part.place()));
    } else {
      file(part, Role.PART);
    }
    list(part.get("chapters"), Role.CHAPTER);
  }

  private void list(Optional<YamlValue> value, Role usual) {
    value.ifPresent(v -> items(v, usual.word()).forEach(item -> entry(item, usual)));
  }

  private List<YamlValue> items(YamlValue value, String what) {
    if (value instanceof YamlValue.Sequence list) {
      return list.items();
    }
    if (value instanceof YamlValue.Scalar scalar && scalar.text().isEmpty()) {
      return List.of();
    }
    report.add(
        Problem.error(
            "order",
            value.place(),
            what,
            "a list is expected here:",
            "write one file a line, each after ‘- ’"));
    return List.of();
  }

  private void entry(YamlValue value, Role usual) {
    if (value instanceof YamlValue.Mapping map) {
      YamlReader.unknownKeys(map, ENTRY, report);
      Optional<Role> role = map.get("role").flatMap(r -> FrontMatter.role(r, report));
      if (!map.text("file").isEmpty()) {
        file(map, usual);
      } else if (role.isPresent() && MADE.contains(role.get())) {
        entries.add(new Entry.Made(role.get(), map.place()));
      } else {
        report.add(
            Problem.error(
                "order", map.place(), "", "this entry names no file", "add ‘file: name.md’"));
      }
    } else if (value instanceof YamlValue.Scalar scalar) {
      word(scalar, usual);
    } else {
      report.add(
          Problem.error(
              "order", value.place(), "", "a file is expected here, not a list", "name one file"));
    }
  }

  /** A word alone: a page made from the metadata, or a file. */
  private void word(YamlValue.Scalar scalar, Role usual) {
    String word = scalar.text();
    Optional<Role> made = Role.of(word).filter(MADE::contains);
    if (made.isPresent()) {
      entries.add(new Entry.Made(made.get(), scalar.place()));
    } else if (!word.contains(".") && !folder.has(word)) {
      List<String> known = new ArrayList<>(MADE.stream().map(Role::word).sorted().toList());
      known.addAll(markdownFiles());
      report.add(
          Problem.error(
              "order",
              scalar.place(),
              word,
              "this is neither a file nor a page that is made from the metadata:",
              NearestFile.of(word, markdownFiles())
                  .filter(name -> name.equalsIgnoreCase(word + MARKDOWN))
                  .map(name -> "did you mean ‘" + name + "’?")
                  .orElse(NearestName.hint(word, known, "name a file"))));
    } else {
      entries.add(file(word, usual, scalar.place()));
    }
  }

  private void file(YamlValue.Mapping map, Role usual) {
    Optional<Role> role = map.get("role").flatMap(r -> FrontMatter.role(r, report));
    String classes = map.text("class");
    entries.add(
        new Entry.File(
            map.text("file"),
            role,
            usual,
            map.text("title"),
            map.text("id"),
            classes.isEmpty() ? List.of() : List.of(classes.split("\\s+")),
            guess,
            0,
            map.values().get("file").place()));
  }

  private Entry file(String name, Role usual, Place place) {
    return new Entry.File(name, Optional.empty(), usual, "", "", List.of(), guess, 0, place);
  }

  /** A list of files, after the pages that every book has. */
  private void flat(YamlValue value, boolean legal) {
    usualFront(legal);
    list(Optional.of(value), Role.CHAPTER);
  }

  private void usualFront(boolean legal) {
    guess = true;
    entries.add(new Entry.Made(Role.TITLE_PAGE, Place.NOWHERE));
    if (legal) {
      entries.add(new Entry.Made(Role.COPYRIGHT, Place.NOWHERE));
    }
    entries.add(new Entry.Made(Role.CONTENTS, Place.NOWHERE));
  }

  private void folderOrder(boolean legal) {
    usualFront(legal);
    List<String> files = plain.files();
    for (String name : files) {
      entries.add(file(name, Role.CHAPTER, Place.file(name)));
    }
    if (files.isEmpty()) {
      report.add(
          Problem.error(
              "no-files",
              Place.NOWHERE,
              folder.name(),
              "there is no Markdown file in the folder",
              "put a file such as ‘01-first.md’ into it"));
    }
  }

  /** The texts of the folder, as an author may name them. */
  private List<String> markdownFiles() {
    return folder.list("", new Report()).stream()
        .filter(TextNames::isText)
        .sorted(new FileOrder())
        .toList();
  }
}
