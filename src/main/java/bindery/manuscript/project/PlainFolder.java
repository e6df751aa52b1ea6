package bindery.manuscript.project;

import bindery.report.Place;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The order of a folder whose author wrote none: all texts in it and in the folders within it, in
 * natural order, an {@code index} or {@code README} first in its folder. Where most of them lie in
 * a folder made for a book, they are the book, with the prefaces and afterwords beside it. The
 * README at the top is left out beside other files, unless it is the only one at the top that could
 * open the book. If it links to most of the others, they stand in the order of its links; else in
 * that of a number in their front matter, if most have one. Translations beside the book are left
 * out.
 */
final class PlainFolder {
  /** Links in angle brackets or none, up to a title, an anchor or a query; and those of HTML. */
  private static final Pattern LINK =
      Pattern.compile("(?:\\]\\(<?|\\]:[ \\t]+<?|href=[\"'])([^)\\s>#?\"']+)");

  /** The share of the files that a list of links must name to be their order. */
  private static final double MOST = 0.6;

  /** Fewer links are no list. */
  private static final int FEWEST = 3;

  /** What a README says that is there for those who look after the folder. */
  private static final Pattern OF_THE_FOLDER =
      Pattern.compile(
          "(?im)shields\\.io|/badge|^#+ *(?:licen[cs]e|contribut|install|build|usage|getting"
              + " started|how to build|requirements|development|lizenz|licencia)");

  private final SourceFolder folder;
  private final FolderText texts;
  private final String language;
  private final Report report;
  private List<String> files;

  /**
   * @param language of the book if it is said, else empty
   */
  PlainFolder(SourceFolder folder, String language, Report report) {
    this.folder = folder;
    this.texts = new FolderText(folder);
    this.language = language;
    this.report = report;
  }

  /** Names of the files in order. */
  List<String> files() {
    if (files == null) {
      files = List.copyOf(ordered());
    }
    return files;
  }

  private List<String> ordered() {
    List<String> all = TextNames.chapters(folder.list("", report));
    List<String> own = Translations.among(all, language).kept();
    List<String> tops = own.stream().filter(TextNames::isTopReadme).toList();
    List<String> within = own.stream().filter(name -> !TextNames.isTopReadme(name)).toList();
    if (within.isEmpty()) {
      return readmes(tops);
    }
    String home = Home.of(within);
    List<String> book = within.stream().filter(name -> name.startsWith(home)).toList();
    for (String contents : contents(tops, home)) {
      List<String> linked = linked(contents, book);
      if (linked.size() >= FEWEST && linked.size() >= MOST * book.size()) {
        return round(home, within, filled(linked, book));
      }
    }
    FrontOrder front = new FrontOrder(folder);
    List<String> now = front.key(book).map(key -> front.sorted(book, home, key)).orElse(book);
    List<String> whole = round(home, within, now);
    if (!tops.isEmpty()) {
      String readme = readmes(tops).get(0);
      boolean opens = TextNames.stem(readme).equals("readme") && opens(whole);
      if (opens && !isOfTheFolder(texts.text(readme).orElse(""))) {
        whole.add(0, readme);
      }
    }
    return whole;
  }

  /** Files that may list the others in order. */
  private static List<String> contents(List<String> tops, String home) {
    List<String> files = new ArrayList<>();
    for (String name : List.of("toc.md", "TOC.md", "contents.md", "README.md", "readme.md")) {
      files.add(home + name);
    }
    readmes(tops).stream().filter(name -> !files.contains(name)).forEach(files::add);
    return files;
  }

  /** The README itself, not those in other languages beside it. */
  private static List<String> readmes(List<String> tops) {
    return tops.stream().sorted(Comparator.comparingInt(String::length)).limit(1).toList();
  }

  /** With the prefaces and afterwords that lie beside the folder of the chapters. */
  private static List<String> round(String home, List<String> within, List<String> book) {
    if (home.isEmpty()) {
      return new ArrayList<>(book);
    }
    String above = home.substring(0, home.lastIndexOf('/', home.length() - 2) + 1);
    List<String> beside =
        within.stream()
            .filter(name -> name.startsWith(above) && name.indexOf('/', above.length()) < 0)
            .toList();
    Stream<String> before = beside.stream().filter(Home::isBefore);
    Stream<String> after = beside.stream().filter(Home::isAfter);
    return new ArrayList<>(
        Stream.of(before, book.stream(), after).flatMap(files -> files).distinct().toList());
  }

  /**
   * Whether nothing else would open the book: chapters stand in folders, each opened by its own.
   */
  private static boolean opens(List<String> texts) {
    return texts.stream().allMatch(name -> name.contains("/"))
        && texts.stream().anyMatch(TextNames::isReadme);
  }

  /** Whether a README with this text is there for those who look after the folder. */
  static boolean isOfTheFolder(String text) {
    return OF_THE_FOLDER.matcher(text).find();
  }

  private List<String> linked(String contents, List<String> book) {
    Map<String, String> known = new HashMap<>();
    for (String name : book) {
      known.putIfAbsent(name, name);
      if (TextNames.isOpening(name) && name.contains("/")) {
        known.putIfAbsent(name.substring(0, name.lastIndexOf('/')), name);
      }
      known.putIfAbsent(name.substring(0, name.lastIndexOf('.')), name);
      known.putIfAbsent(name.substring(0, name.lastIndexOf('.')) + ".html", name);
    }
    Set<String> linked = new LinkedHashSet<>();
    Matcher link = LINK.matcher(texts.text(contents).orElse(""));
    while (link.find()) {
      meant(link.group(1), contents).map(known::get).ifPresent(linked::add);
    }
    return List.copyOf(linked);
  }

  /** The name of a file or a folder that a link means, be it a link to the folder's own pages. */
  private static Optional<String> meant(String link, String contents) {
    String written =
        bindery.manuscript.text.Addresses.decoded(link)
            .replaceFirst("^https?://github\\.com/[^/]+/[^/]+/(?:blob|tree)/[^/]+/", "/")
            .replaceFirst("/+$", "");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    return written.startsWith("/")
        ? RelativeName.of(written.replaceFirst("^/+", ""), Place.NOWHERE, new Report())
        : RelativeName.in(contents, written, Place.NOWHERE, new Report());
  }

  /** With files that no link names, each behind the last of its folder that one does. */
  private static List<String> filled(List<String> linked, List<String> book) {
    Set<String> known = new HashSet<>(linked);
    Map<String, List<String>> more = new HashMap<>();
    for (String name : book) {
      if (!known.contains(name)) {
        more.computeIfAbsent(parent(name), key -> new ArrayList<>()).add(name);
      }
    }
    List<String> filled = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (int i = linked.size() - 1; i >= 0; i--) {
      String folder = parent(linked.get(i));
      if (!folder.isEmpty() && done.add(folder)) {
        List<String> rest = more.getOrDefault(folder, List.of());
        for (int j = rest.size() - 1; j >= 0; j--) {
          filled.add(rest.get(j));
        }
      }
      filled.add(linked.get(i));
    }
    java.util.Collections.reverse(filled);
    return filled;
  }

  private static String parent(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }
}
