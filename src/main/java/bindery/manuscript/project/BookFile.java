package bindery.manuscript.project;

import bindery.book.AccessibilityClaims;
import bindery.book.Author;
import bindery.book.Citing;
import bindery.book.CoverSettings;
import bindery.book.EditorialOptions;
import bindery.book.Isbns;
import bindery.book.Numbering;
import bindery.book.PublicationDate;
import bindery.book.ReaderStandard;
import bindery.book.print.PrintSettings;
import bindery.language.Language;
import bindery.manuscript.data.Authors;
import bindery.manuscript.data.Dates;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.ModifiedTime;
import bindery.manuscript.data.OfTheBook;
import bindery.manuscript.data.Titles;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.PlainFolder;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.tool.ToolFolders;
import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import bindery.source.SourceFolder;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What {@code book.yaml} says, or the defaults of a folder without one.
 *
 * @param title or empty, if the book is to be named after its first heading
 * @param entries the order of the book
 * @param codeColours whether code is coloured
 * @param formulaPictures whether the EPUB has a picture beside every formula
 * @param contentsDepth how many levels of headings the contents show; 0 if it is not said
 * @param chapterLevel the level of headings that open chapters; 0 if it is not said
 * @param numbering what bears numbers
 * @param macros commands of formulas and what they stand for
 * @param options for notes, index and glossary
 * @param described keys that the front matter of the only file says in the place of {@code
 *     book.yaml}
 * @param citing what the book cites, and how
 * @param print how its printer's file is to be made
 * @param reader what its reader's PDF keeps
 * @param covered what is said of the cover beside the picture of its front
 * @param tool what the files of the folder's tool say; a plain folder's says nothing
 */
public record BookFile(
    String title,
    String subtitle,
    List<Author> authors,
    Locale language,
    String publisher,
    Isbns isbns,
    String identifier,
    String rights,
    Optional<PublicationDate> date,
    Optional<Instant> modified,
    String description,
    Optional<String> cover,
    AccessibilityClaims claims,
    List<Entry> entries,
    boolean codeColours,
    boolean formulaPictures,
    int contentsDepth,
    int chapterLevel,
    Numbering numbering,
    Map<String, String> macros,
    EditorialOptions options,
    Set<String> described,
    Citing citing,
    PrintSettings print,
    ReaderStandard reader,
    CoverSettings covered,
    ToolBook tool) {

  private static final String PICTURES = "formula-pictures";

  private static final Set<String> KEYS = keys();

  private static Set<String> keys() {
    Set<String> keys = new HashSet<>(OfTheBook.keys());
    keys.addAll(List.of(CoverReader.KEY, CoverReader.ADD_ON));
    keys.addAll(List.of("modified", "order", "files", "contents-depth", "chapter-level"));
    keys.addAll(List.of("dialect", "numbers", "lists", "code-colours", PICTURES));
    keys.addAll(List.of(PrintReader.KEY, ReaderPdfKeys.KEY));
    keys.addAll(MacroReader.KEYS);
    keys.addAll(EditorialReader.KEYS);
    keys.add(ClaimsReader.KEY);
    return Set.copyOf(keys);
  }

  /** Keys that say the same. */
  private static final List<Set<String>> SAME =
      List.of(Set.of("authors", "author", "creator"), Set.of("language", "lang"));

  public static BookFile read(SourceFolder folder, Report report) {
    YamlValue.Mapping map = YamlValue.Mapping.empty(Place.file(OfTheBook.FILE));
    if (folder.has(OfTheBook.FILE)) {
      map =
          folder
              .file(OfTheBook.FILE, Place.NOWHERE, report)
              .map(file -> file.text(report))
              .flatMap(
                  text -> new YamlReader(new Lines(OfTheBook.FILE, text), 1, report).read(text))
              .orElse(map);
      YamlReader.unknownKeys(map, KEYS, report);
    }
    ToolBook tool = ToolFolders.read(folder, dialect(map, report), report);
    YamlValue.Mapping book = under(tool.keys(), map);
    String language = book.text(book.get("language").isPresent() ? "language" : "lang");
    PlainFolder plain = new PlainFolder(folder, language.replaceFirst("[-_].*", ""), report);
    Optional<String> only = onlyFile(book, tool, folder, plain);
    YamlValue.Mapping whole =
        only.isPresent() ? under(ofTheBook(FrontMatter.keys(folder, only.get())), book) : book;
    Set<String> described = new HashSet<>(whole.values().keySet());
    described.removeAll(book.values().keySet());
    if (tool.tool() == Tool.PANDOC) {
      // The head of its first file is the book's.
      described.addAll(tool.keys().values().keySet());
    }
    return of(
        whole, Set.copyOf(described), tool, new OrderReader(folder, plain, report), folder, report);
  }

  private static Optional<Tool> dialect(YamlValue.Mapping map, Report report) {
    Optional<YamlValue> value = map.get("dialect");
    Optional<Tool> tool = Tool.of(map.text("dialect"));
    if (value.isPresent() && tool.isEmpty()) {
      String word = map.text("dialect");
      String todo =
          NearestName.hint(word, Tool.words(), "known are: " + String.join(", ", Tool.words()));
      report.add(
          Problem.error("dialect", value.get().place(), word, "this is no tool’s name:", todo));
    }
    return tool;
  }

  private static YamlValue.Mapping ofTheBook(YamlValue.Mapping front) {
    front.values().keySet().retainAll(OfTheBook.keys());
    return front;
  }

  /** What was said, and what another file says beyond it. */
  private static YamlValue.Mapping under(YamlValue.Mapping other, YamlValue.Mapping said) {
    YamlValue.Mapping whole = YamlValue.Mapping.empty(said.place());
    whole.values().putAll(other.values());
    whole.keys().putAll(other.keys());
    if (said.get("title").isPresent()) {
      // A title of the file is that of its heading where the book has one of its own.
      whole.values().remove("title");
      whole.values().remove("subtitle");
    }
    SAME.stream()
        .filter(keys -> keys.stream().anyMatch(said.values()::containsKey))
        .forEach(keys -> whole.values().keySet().removeAll(keys));
    whole.values().putAll(said.values());
    whole.keys().putAll(said.keys());
    return whole;
  }

  /** The file, if the book has no other. */
  private static Optional<String> onlyFile(
      YamlValue.Mapping map, ToolBook tool, SourceFolder folder, PlainFolder plain) {
    List<Entry> entries =
        new OrderReader(folder, plain, new Report()).read(map, false, tool.entries());
    List<String> files =
        entries.stream()
            .filter(Entry.File.class::isInstance)
            .map(entry -> ((Entry.File) entry).name())
            .toList();
    return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
  }

  private static BookFile of(
      YamlValue.Mapping map,
      Set<String> described,
      ToolBook tool,
      OrderReader order,
      SourceFolder folder,
      Report report) {
    Isbns isbns = IsbnReader.read(map, report);
    String publisher = map.text("publisher");
    String rights = map.text("rights");
    boolean legal = !(isbns.isEmpty() && publisher.isEmpty() && rights.isEmpty());
    Titles titles = Titles.of(map, report);
    Optional<YamlValue> authors =
        map.get("authors").or(() -> map.get("author")).or(() -> map.get("creator"));
    List<Entry> entries = order.read(map, legal, tool.entries());
    Optional<YamlValue> said = map.get("language").or(() -> map.get("lang"));
    Locale language = TextLanguage.of(said, entries, folder, report);
    CoverReader cover = new CoverReader(map, report);
    return new BookFile(
        titles.main(),
        titles.subtitle(),
        Authors.of(authors, Language.of(language).names().and(), report),
        language,
        publisher,
        isbns,
        map.text("identifier"),
        rights,
        Dates.of(map.get("date"), language, report),
        ModifiedTime.of(map.get("modified"), language, report),
        map.text("description"),
        cover.front(),
        ClaimsReader.read(map, report),
        entries,
        !isNo(map, "code-colours", "code is coloured or it is not:", report),
        isYes(map, PICTURES, "formulas have pictures beside them or they have not:", report),
        depth(map, report),
        chapterLevel(map, report),
        new NumberingReader(report).read(map),
        new MacroReader(report).read(map),
        EditorialReader.read(map, folder, report),
        described,
        new CitingKeys(map, folder, tool.roots(), entries, report).read(),
        PrintReader.read(map, report),
        ReaderPdfKeys.read(map, report),
        cover.settings(),
        tool);
  }

  /** Tells the tree's body what passes and editions ask of it. */
  public void mark(Element body) {
    if (!codeColours) {
      body.attr("data-code-colours", "no");
    }
    if (formulaPictures) {
      body.attr("data-" + PICTURES, "yes");
    }
  }

  private static boolean isNo(YamlValue.Mapping map, String key, String what, Report report) {
    return said(map, key, what, report).matches("no|false|off");
  }

  private static boolean isYes(YamlValue.Mapping map, String key, String what, Report report) {
    return said(map, key, what, report).matches("yes|true|on");
  }

  /** What a key that takes yes or no says; anything else is told. */
  private static String said(YamlValue.Mapping map, String key, String what, Report report) {
    Optional<YamlValue> value = map.get(key);
    String text = map.text(key).toLowerCase(Locale.ROOT);
    if (value.isPresent() && !text.matches("yes|no|true|false|on|off")) {
      report.add(Problem.warning(key, value.get().place(), text, what, "give yes or no"));
    }
    return text;
  }

  private static int chapterLevel(YamlValue.Mapping map, Report report) {
    Optional<YamlValue> value = map.get("chapter-level");
    String text = map.text("chapter-level");
    if (value.isEmpty() || text.matches("[12]")) {
      return value.isEmpty() ? 0 : Integer.parseInt(text);
    }
    report.add(
        Problem.error(
            "chapter-level",
            value.get().place(),
            text,
            "chapters are not opened by headings of this level:",
            "give 1 for ‘#’ or 2 for ‘##’"));
    return 0;
  }

  private static int depth(YamlValue.Mapping map, Report report) {
    String text = map.text("contents-depth");
    if (text.isEmpty() || text.matches("[1-6]")) {
      return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
    Place place = map.values().get("contents-depth").place();
    report.add(
        Problem.warning(
            "contents-depth",
            place,
            text,
            "this is not a depth of headings:",
            "give a number from 1 to 6"));
    return 0;
  }
}
