package bindery.manuscript;

import bindery.book.Author;
import bindery.book.Book;
import bindery.book.CoverSettings;
import bindery.book.Metadata;
import bindery.book.Role;
import bindery.language.TypedLabel;
import bindery.manuscript.data.RoleByTitle;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.TopReadme;
import bindery.manuscript.markdown.MarkdownReader;
import bindery.manuscript.project.BookFile;
import bindery.manuscript.project.UnreadFiles;
import bindery.manuscript.rewrite.Dialect;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The front door: a folder of Markdown becomes a book, as its author wrote it. */
public final class ManuscriptReader {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String OPS = "http://www.idpf.org/2007/ops";

  /** A book of as many files is not named after its first chapter. */
  private static final int MANY = 10;

  /** Names of folders that any book may be in. */
  private static final Set<String> PLACES =
      Set.of("book", "manuscript", "docs", "doc", "src", "text", "content", "chapters", "en");

  private final SourceFolder folder;
  private final ReadFiles files;
  private final Report report;
  private final Consumer<String> told;

  private ManuscriptReader(
      SourceFolder folder, ReadFiles files, Consumer<String> told, Report report) {
    this.folder = folder;
    this.files = files;
    this.told = told;
    this.report = report;
  }

  /**
   * Reads the manuscript. Files are read side by side and put together in order, so that the same
   * folder always gives the same tree. What is wrong is in the report; a book comes back always,
   * with what could be read.
   */
  public static Book read(SourceFolder folder, Report report) {
    return read(folder, new ReadFiles(), line -> {}, report);
  }

  /**
   * The same again.
   *
   * @param files as they were read before
   * @param told hears in one line what the folder was taken for
   */
  public static Book read(
      SourceFolder folder, ReadFiles files, Consumer<String> told, Report report) {
    files.begin();
    return new ManuscriptReader(folder.listedOnce(), files, told, report).read();
  }

  private Book read() {
    BookFile file = BookFile.read(folder, report);
    told.accept(Understood.line(file, folder.name()));
    RoleByTitle roles = new RoleByTitle(file.language());
    Dialect dialect = Dialects.of(file, folder);
    Map<String, MarkdownReader.FileTree> read =
        RepeatedTitles.without(file.entries(), trees(file, dialect));
    UnreadFiles.tell(folder, file, dialect.around().included(), report);
    ChapterLevel.Result level = ChapterLevel.of(file, read, roles, report);
    Map<String, MarkdownReader.FileTree> trees = level.files();
    UnreadKeys.tell(file, trees.values(), report);
    String title = title(file, level, roles);
    Metadata metadata = metadata(file, title);
    List<Entry> entries = worthwhile(file.entries(), trees);
    boolean imprint = entries.stream().anyMatch(entry -> isImprint(entry, trees));
    MadePages.Typed typed = new MadePages.Typed(title, file.subtitle());
    Tool tool = file.tool().tool();
    List<Element> sections =
        new Assembler(metadata, tool, typed, roles, level, imprint).sections(entries, report);
    EmptyParts empty = new EmptyParts(report);
    empty.tellFiles(trees.values());
    empty.tellSections(sections);
    Anchors anchors = Anchors.give(sections, report);
    new CrossReferences(anchors, report).resolve(sections);
    PageAddresses addresses = new PageAddresses(folder, trees.keySet());
    boolean labels = tool == Tool.MYST;
    new FileLinks(anchors, trees.keySet(), addresses, file.tool().roots(), labels, report)
        .resolve(sections);
    new ReferenceWords(sections).put();
    new PictureFiles(folder, file.tool().roots(), report).resolve(sections);
    if (file.contentsDepth() > 0) {
      sections.stream()
          .filter(section -> section.hasClass(Role.CONTENTS.word()))
          .forEach(section -> section.attr("data-depth", String.valueOf(file.contentsDepth())));
    }
    Document tree = tree(metadata, sections);
    file.mark(tree.body());
    return new Book(
        metadata,
        tree,
        file.numbering(),
        file.macros(),
        file.options(),
        file.citing(),
        file.print(),
        file.reader(),
        covered(file));
  }

  private Map<String, MarkdownReader.FileTree> trees(BookFile file, Dialect dialect) {
    List<SourceFile> sources = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Entry entry : file.entries()) {
      if (entry instanceof Entry.File named) {
        if (seen.add(named.name())) {
          folder.file(named.name(), named.place(), report).ifPresent(sources::add);
        } else if (!file.tool().entries().contains(entry)) {
          // The lists of tools may lead to several headings of one file.
          report.add(
              Problem.error(
                  "order",
                  named.place(),
                  named.name(),
                  "this file stands twice in the order:",
                  "take one away"));
        }
      }
    }
    Map<String, MarkdownReader.FileTree> trees = new LinkedHashMap<>();
    MarkdownReader reader = new MarkdownReader(dialect, file.language(), folder.limits());
    for (MarkdownReader.FileTree tree :
        ParallelWork.map(
            sources,
            source -> files.read(source, reader, file.language(), dialect.around(), report))) {
      trees.put(tree.name(), tree);
    }
    return trees;
  }

  /** Whether it is a copyright page, made or the author's own. */
  private static boolean isImprint(Entry entry, Map<String, MarkdownReader.FileTree> trees) {
    if (entry instanceof Entry.File file && trees.containsKey(file.name())) {
      Optional<Role> role = file.told().or(trees.get(file.name()).front()::role);
      return role.equals(Optional.of(Role.COPYRIGHT));
    }
    return entry instanceof Entry.Made made && made.role() == Role.COPYRIGHT;
  }

  private String title(BookFile file, ChapterLevel.Result level, RoleByTitle roles) {
    String readme = isNamed(file) ? TopReadme.title(folder).text("title") : "";
    Optional<String> named = Optional.of(readme).filter(title -> !title.isEmpty());
    return file.title().isEmpty()
        ? level
            .title()
            .or(() -> isNamed(file) ? named : firstHeading(level.files(), roles))
            .orElse(folder.name())
        : file.title();
  }

  /** Whether the folder's name says more of the book than the first of so many chapters does. */
  private boolean isNamed(BookFile file) {
    long files = file.entries().stream().filter(Entry.File.class::isInstance).count();
    return files >= MANY && !PLACES.contains(folder.name().toLowerCase(java.util.Locale.ROOT));
  }

  private Metadata metadata(BookFile file, String title) {
    SetWords words = new SetWords(file.language());
    return new Metadata(
        words.of(title),
        words.of(file.subtitle()),
        file.authors().stream()
            .map(author -> new Author(words.of(author.name()), words.of(author.fileAs())))
            .toList(),
        file.language(),
        words.of(file.publisher()),
        file.isbns(),
        file.identifier(),
        words.of(file.rights()),
        file.date(),
        file.modified(),
        words.of(file.description()),
        cover(file),
        file.claims());
  }

  /** A book is not lost for a cover that its tool would have fetched. */
  private Optional<String> cover(BookFile file) {
    PictureFiles pictures = new PictureFiles(folder, file.tool().roots(), report);
    Optional<YamlValue> told = file.tool().keys().get("cover");
    String ofTool = file.tool().keys().text("cover");
    return file.cover()
        .flatMap(
            name ->
                name.equals(ofTool)
                    ? pictures.cover(name, told.get().place())
                    : Optional.of(pictures.named(name)));
  }

  /** What stands on the cover, its words as they are set. */
  private CoverSettings covered(BookFile file) {
    SetWords words = new SetWords(file.language());
    PictureFiles pictures = new PictureFiles(folder, file.tool().roots(), report);
    CoverSettings said = file.covered();
    boolean bare = said.blurb().isEmpty() && said.back().isEmpty();
    String blurb = bare ? file.description() : said.blurb(); // a back of the author's has its own
    return said.with(
        said.back().map(pictures::named),
        words.paragraphs(blurb),
        words.paragraphs(said.authorNote()));
  }

  /** The first heading, if it may be the name of a book: not "Chapter 1", not "Preface". */
  private static Optional<String> firstHeading(
      Map<String, MarkdownReader.FileTree> trees, RoleByTitle roles) {
    return trees.values().stream()
        .flatMap(ManuscriptReader::headings)
        .filter(text -> !text.isBlank())
        .findFirst()
        .filter(text -> roles.of(text) == Role.CHAPTER)
        .filter(text -> roles.label(text).filter(label -> !isTitle(label)).isEmpty());
  }

  /** Whether what looks like a label may be the beginning of a title too: 1984. */
  private static boolean isTitle(TypedLabel label) {
    boolean alone = label.form() == TypedLabel.Form.ROW || label.form() == TypedLabel.Form.RIGHT;
    return alone && label.value() != 1;
  }

  private static Stream<String> headings(MarkdownReader.FileTree tree) {
    List<String> titles =
        tree.blocks().stream()
            .filter(Assembler::isH1)
            .map(node -> Anchors.words((Element) node))
            .toList();
    return titles.isEmpty() ? Stream.of(tree.front().title()) : titles.stream();
  }

  /** Without the contents of a book that has only one thing to list and was not asked for any. */
  private static List<Entry> worthwhile(
      List<Entry> entries, Map<String, MarkdownReader.FileTree> trees) {
    long headings =
        trees.values().stream()
            .flatMap(ManuscriptReader::headings)
            .filter(title -> !title.isBlank())
            .count();
    return entries.stream()
        .filter(
            entry ->
                !(entry instanceof Entry.Made made
                    && made.role() == Role.CONTENTS
                    && made.place().equals(Place.NOWHERE)
                    && headings < 2))
        .toList();
  }

  private static Document tree(Metadata metadata, List<Element> sections) {
    Document tree = new Document(XHTML, "");
    tree.parser(Parser.xmlParser());
    tree.outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .charset(java.nio.charset.StandardCharsets.UTF_8)
        .prettyPrint(false);
    String tag = metadata.language().toLanguageTag();
    Element html = tree.appendElement("html").attr("xmlns", XHTML).attr("xmlns:epub", OPS);
    html.attr("lang", tag).attr("xml:lang", tag);
    if (ULocale.forLocale(metadata.language()).isRightToLeft()) {
      html.attr("dir", "rtl");
    }
    html.appendElement("head").appendElement("title").text(metadata.title());
    html.appendElement("body").appendChildren(sections);
    return tree;
  }
}
