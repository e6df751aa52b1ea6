package bindery.manuscript.project;

import bindery.report.Place;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of a folder whose author wrote none: all texts in it and in the folders within it, in
 * natural order, an {@code index} or {@code README} first in its folder. The README at the top is
 * left out beside other files, unless it is the only one at the top that could open the book. If it
 * links to most of the others, they stand in the order of its links.
 */
final class PlainFolder {
  /** Links in angle brackets or none, up to a title, an anchor or a query. */
  private static final Pattern LINK = Pattern.compile("\\]\\(<?([^)\\s>#?]+)");

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
  private final Report report;

  PlainFolder(SourceFolder folder, Report report) {
    this.folder = folder;
    this.report = report;
  }

  /** Names of the files in order. */
  List<String> files() {
    List<String> all =
        folder.list("", report).stream()
            .filter(TextNames::mayBeChapter)
            .sorted(Comparator.comparing(PlainFolder::openingFirst, new FileOrder()))
            .toList();
    List<String> tops = all.stream().filter(PlainFolder::isTopReadme).toList();
    List<String> texts = all.stream().filter(name -> !isTopReadme(name)).toList();
    if (texts.isEmpty() || tops.isEmpty()) {
      return texts.isEmpty() ? readmes(tops) : texts;
    }
    String readme = readmes(tops).get(0);
    List<String> linked = linked(readme, texts);
    if (linked.size() >= FEWEST && linked.size() >= MOST * texts.size()) {
      return linked;
    }
    if (TextNames.stem(readme).equals("readme") && !isOfTheFolder(readme) && opens(texts)) {
      List<String> whole = new ArrayList<>(List.of(readme));
      whole.addAll(texts);
      return whole;
    }
    return texts;
  }

  /** The README itself, not those in other languages beside it. */
  private static List<String> readmes(List<String> tops) {
    return tops.stream().sorted(Comparator.comparingInt(String::length)).limit(1).toList();
  }

  private static boolean isTopReadme(String name) {
    return !name.contains("/") && TextNames.isReadme(name);
  }

  /** Names as they are compared: what opens a folder stands before all that is in it. */
  private static String openingFirst(String name) {
    return TextNames.isOpening(name) ? name.substring(0, name.lastIndexOf('/') + 1) : name;
  }

  /**
   * Whether nothing else would open the book: chapters stand in folders, each opened by its own.
   */
  private static boolean opens(List<String> texts) {
    return texts.stream().allMatch(name -> name.contains("/"))
        && texts.stream().anyMatch(TextNames::isReadme);
  }

  private boolean isOfTheFolder(String readme) {
    return OF_THE_FOLDER.matcher(text(readme)).find();
  }

  private List<String> linked(String readme, List<String> texts) {
    Set<String> known = Set.copyOf(texts);
    Set<String> linked = new LinkedHashSet<>();
    Matcher link = LINK.matcher(text(readme));
    while (link.find()) {
      String written = link.group(1).replace("%20", " ");
      RelativeName.of(written.replaceFirst("^/", ""), Place.NOWHERE, new Report())
          .flatMap(name -> meant(name, known))
          .ifPresent(linked::add);
    }
    return List.copyOf(linked);
  }

  /** The file, or the one that opens the folder of this name. */
  private static Optional<String> meant(String name, Set<String> known) {
    if (known.contains(name)) {
      return Optional.of(name);
    }
    return known.stream()
        .filter(file -> TextNames.isOpening(file) && file.startsWith(name + "/"))
        .filter(file -> file.indexOf('/', name.length() + 1) < 0)
        .findFirst();
  }

  private String text(String name) {
    Optional<SourceFile> file = folder.file(name, Place.NOWHERE, new Report());
    return file.map(source -> source.text(new Report())).orElse("");
  }
}
