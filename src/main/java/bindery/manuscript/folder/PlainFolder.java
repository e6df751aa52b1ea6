package bindery.manuscript.folder;

import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.TextNames;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The order of a folder whose author wrote none: all texts in it and in the folders within it, in
 * natural order, an {@code index} or {@code README} first in its folder. Where most of them lie in
 * a folder made for a book, they are the book, with the prefaces and afterwords beside it. The
 * README at the top is left out beside other files, unless it is the only one at the top that could
 * open the book, or the first page of a site. If it links to most of the others, they stand in the
 * order of its links; else in that of a number in their front matter, if most have one.
 * Translations beside the book are left out.
 */
public final class PlainFolder {
  /** A README of more characters may be a chapter of its own. */
  private static final int LONG = 12_000;

  /** A README of more may be the first page of a site, whatever else it says. */
  private static final int A_PAGE = 2_500;

  /** Chapters that it is compared with. */
  private static final int SAMPLE = 40;

  private static final int FEW = 8;

  /**
   * A README for those who look after the folder is a chapter only if it is so much of the book.
   */
  private static final double SHARE = 0.5;

  /** What a README says that is there for those who look after the folder. */
  private static final Pattern OF_THE_FOLDER =
      Pattern.compile(
          "(?im)shields\\.io|/badge|^#+ *(?:licen[cs]e|contribut|install|build|usage|getting"
              + " started|how to build|requirements|development|lizenz|licencia)");

  /** Files that may list the others, by their names: the first page of a site among them. */
  private static final List<String> CONTENTS =
      List.of(
          "toc.md",
          "TOC.md",
          "contents.md",
          "README.md",
          "readme.md",
          "index.md",
          "index.markdown");

  private final SourceFolder folder;
  private final FolderText texts;
  private final String language;
  private final Report report;
  private List<String> files;

  /**
   * @param language of the book if it is said, else empty
   */
  public PlainFolder(SourceFolder folder, String language, Report report) {
    this.folder = folder;
    this.texts = new FolderText(folder);
    this.language = language;
    this.report = report;
  }

  /** Names of the files in order. */
  public List<String> files() {
    if (files == null) {
      files = List.copyOf(ordered());
    }
    return files;
  }

  private List<String> ordered() {
    List<String> all = folder.list("", report);
    Translations own = Translations.among(TextNames.chapters(all), language);
    List<String> tops = own.kept().stream().filter(TextNames::isTopReadme).toList();
    List<String> within = own.kept().stream().filter(n -> !TextNames.isTopReadme(n)).toList();
    if (within.isEmpty()) {
      return readmes(tops);
    }
    String home = own.home().isEmpty() ? Home.of(within) : own.home();
    List<String> inHome = within.stream().filter(name -> name.startsWith(home)).toList();
    FolderTree natural = new FolderTree(Home.places(inHome));
    List<String> book = FolderTree.flat(natural.of(inHome, home));
    List<String> whole = listed(all, tops, home, book).or(() -> fronted(home, book)).orElse(book);
    List<String> round = round(home, within, whole);
    readmes(tops).stream()
        .filter(readme -> isChapter(readme, round) || isFirstPage(readme, all, round))
        .forEach(r -> round.add(0, r));
    return round;
  }

  /**
   * Whether a site shows the README first, having no page of its own for that (GitHub Pages, the
   * plugin {@code jekyll-readme-index}). A few words on how to build the site are none of it.
   */
  private boolean isFirstPage(String readme, List<String> all, List<String> book) {
    if (!all.contains("_config.yml")
        || all.contains("_toc.yml")
        || book.contains(readme)
        || all.stream().anyMatch(PlainFolder::isFirst)) {
      return false;
    }
    String text = texts.text(readme).orElse("");
    return text.length() >= A_PAGE || !isOfTheFolder(text);
  }

  private static boolean isFirst(String name) {
    return name.matches("(?i)(?:source/.*|index\\.(?:md|markdown|html?))");
  }

  /** In the order of a list that names them: of links, or of names in a file of data. */
  private Optional<List<String>> listed(
      List<String> all, List<String> tops, String home, List<String> book) {
    FolderList list = new FolderList(folder, home, book);
    Stream<Optional<List<String>>> links = contents(tops, home).stream().map(list::links);
    Stream<Optional<List<String>>> data =
        all.stream().filter(name -> isData(name, home)).map(list::names);
    return Stream.concat(links, data).flatMap(Optional::stream).findFirst();
  }

  private static boolean isData(String name, String home) {
    boolean top = name.indexOf('/') < 0;
    boolean inHome = name.startsWith(home) && name.indexOf('/', home.length()) < 0;
    return (top || inHome)
        && name.matches("(?i).*\\.(?:ya?ml|json|txt|toml|book|[cm]?js|ts|py|rb|pl|lua|sh)");
  }

  private Optional<List<String>> fronted(String home, List<String> book) {
    FrontOrder front = new FrontOrder(folder);
    return front.key(book).map(key -> front.sorted(book, home, key));
  }

  /** Whether the README at the top opens the book, or is most of it. */
  private boolean isChapter(String readme, List<String> book) {
    if (!TextNames.stem(readme).equals("readme") || book.contains(readme)) {
      return false;
    }
    String text = texts.text(readme).orElse("");
    if (opens(book) && !isOfTheFolder(text)) {
      return true;
    }
    if (text.length() < LONG) {
      return false;
    }
    long rest = 0;
    for (int i = 0; i < Math.min(SAMPLE, book.size()); i++) {
      rest += texts.text(book.get(i)).orElse("").length();
    }
    long mean = rest / Math.max(1, Math.min(SAMPLE, book.size()));
    if (isOfTheFolder(text) && text.length() < SHARE * mean * book.size()) {
      return false;
    }
    return text.length() > 1.5 * mean || book.size() < FEW && text.length() > mean;
  }

  /** Files that may list the others in order. */
  private static List<String> contents(List<String> tops, String home) {
    List<String> files = new ArrayList<>();
    for (String name : CONTENTS) {
      files.add(home + name);
    }
    readmes(tops).stream().filter(name -> !files.contains(name)).forEach(files::add);
    return files;
  }

  /** The README itself, not those in other languages beside it. */
  private static List<String> readmes(List<String> tops) {
    return tops.stream().sorted(Comparator.comparingInt(String::length)).limit(1).toList();
  }

  /**
   * With the prefaces and afterwords that lie beside the chapters, or their folder, and those in
   * folders of their own beside it.
   */
  private static List<String> round(String home, List<String> within, List<String> book) {
    String above = home.substring(0, home.lastIndexOf('/', home.length() - 2) + 1);
    List<String> places = home.isEmpty() ? List.of() : List.of(above, home);
    List<String> front = home.isEmpty() ? List.of() : matter(above, within, Home::isFront);
    List<String> back = home.isEmpty() ? List.of() : matter(above, within, Home::isBack);
    Set<String> named = Set.copyOf(book);
    List<String> beside =
        within.stream()
            .filter(name -> places.contains(name.substring(0, name.lastIndexOf('/') + 1)))
            .filter(name -> !named.contains(name))
            .toList();
    Stream<String> before = beside.stream().filter(Home::isBefore);
    Stream<String> after = beside.stream().filter(Home::isAfter);
    return new ArrayList<>(
        Stream.of(before, front.stream(), book.stream(), after, back.stream())
            .flatMap(files -> files)
            .distinct()
            .toList());
  }

  /** What lies in the folders of this kind that stand here. */
  private static List<String> matter(String above, List<String> names, Predicate<String> kind) {
    return names.stream()
        .filter(name -> name.startsWith(above) && name.indexOf('/', above.length()) > 0)
        .filter(name -> kind.test(name.substring(0, name.indexOf('/', above.length()) + 1)))
        .toList();
  }

  /**
   * Whether nothing else would open the book: chapters stand in folders, each opened by its own.
   */
  private static boolean opens(List<String> texts) {
    return texts.stream().allMatch(name -> name.contains("/"))
        && texts.stream().anyMatch(TextNames::isReadme);
  }

  /** Whether a README with this text is there for those who look after the folder. */
  public static boolean isOfTheFolder(String text) {
    return OF_THE_FOLDER.matcher(text).find();
  }
}
