package bindery.manuscript.tool;

import bindery.manuscript.data.BookLanguage;
import bindery.manuscript.data.FileOrder;
import bindery.manuscript.data.TextNames;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds a book that lies deeper in the folder than its top, by the file that its tool reads first:
 * the one that lies least deep, if most of the folder's texts lie beside it. Where there are
 * several in folders named after languages, one is taken and told of.
 */
final class DeeperBook {
  private final SourceFolder folder;
  private final Report report;

  DeeperBook(SourceFolder folder, Report report) {
    this.folder = folder;
    this.report = report;
  }

  /**
   * @param name of the file in small letters
   */
  Optional<String> named(String name) {
    List<String> all = folder.list("", new Report());
    List<String> found =
        all.stream()
            .filter(file -> file.toLowerCase(Locale.ROOT).endsWith("/" + name))
            .filter(TextNames::mayHoldText)
            .toList();
    long least = found.stream().mapToLong(DeeperBook::depth).min().orElse(0);
    List<String> top =
        found.stream().filter(f -> depth(f) == least).sorted(new FileOrder()).toList();
    boolean several = top.size() > 1;
    if (top.isEmpty() || several && !top.stream().allMatch(f -> !language(f).isEmpty())) {
      return Optional.empty();
    }
    List<String> folders = top.stream().map(SummaryOrder::folderOf).toList();
    List<String> texts = all.stream().filter(TextNames::mayBeChapter).toList();
    long beside =
        texts.stream().filter(text -> folders.stream().anyMatch(text::startsWith)).count();
    if (2 * beside < texts.size()) {
      return Optional.empty();
    }
    return Optional.of(several ? chosen(top) : top.get(0));
  }

  private String chosen(List<String> top) {
    String wanted = BookLanguage.said(folder).orElse("");
    Optional<String> said = top.stream().filter(f -> language(f).equals(wanted)).findFirst();
    String taken = said.orElse(top.get(0));
    if (said.isEmpty()) {
      report.add(
          Problem.warning(
              "languages",
              Place.file(taken),
              language(taken),
              "there are " + top.size() + " books in this folder, and one is taken:",
              "build the folder of the one that you want, or write ‘language:’ into book.yaml"));
    }
    return taken;
  }

  /** The language that a folder above the file is named after; empty if none is. */
  private static String language(String file) {
    String[] path = file.toLowerCase(Locale.ROOT).split("/");
    List<String> known = Arrays.asList(Locale.getISOLanguages());
    for (int i = 0; i < path.length - 1; i++) {
      String tag = path[i].replaceFirst("^(?:book|docs?|src|manuscript)[-_]", "");
      if (tag.matches("[a-z]{2}(?:[-_][a-z]{2,4})?") && known.contains(tag.substring(0, 2))) {
        return tag;
      }
    }
    return "";
  }

  private static long depth(String name) {
    return name.chars().filter(c -> c == '/').count();
  }
}
