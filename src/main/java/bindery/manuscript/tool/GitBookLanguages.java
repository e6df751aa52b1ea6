package bindery.manuscript.tool;

import bindery.manuscript.data.BookLanguage;
import bindery.manuscript.data.DataReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which folder of a book in several languages is read: {@code LANGS.md} lists them, and the one is
 * taken whose name is the language that {@code book.yaml} or {@code book.json} says, or else the
 * first, and told of.
 */
final class GitBookLanguages {
  private final SourceFolder folder;
  private final DataReader data;
  private final Report report;

  GitBookLanguages(SourceFolder folder, DataReader data, Report report) {
    this.folder = folder;
    this.data = data;
    this.report = report;
  }

  /** The folder that holds the book; the root itself if it is in one language. */
  String folder(String root, YamlValue.Mapping json) {
    String name = root + "LANGS.md";
    List<String> folders = new ArrayList<>();
    for (SummaryLine line : SummaryLine.of(name, data.text(name).orElse(""))) {
      if (line.target() != null && !line.target().isEmpty()) {
        String path = line.target().replaceFirst("(?i)(?:readme|index)\\.(?:md|html)$", "");
        RelativeName.of(root + path, Place.NOWHERE, new Report())
            .map(within -> within + "/")
            .filter(within -> folder.has(within + "SUMMARY.md"))
            .ifPresent(folders::add);
      }
    }
    if (folders.isEmpty()) {
      return root;
    }
    String wanted =
        BookLanguage.said(folder).orElse(json.text("language")).toLowerCase(Locale.ROOT);
    Optional<String> said =
        folders.stream().filter(each -> language(each, root).equals(wanted)).findFirst();
    String taken = said.orElse(folders.get(0));
    if (said.isEmpty() && folders.size() > 1) {
      String others =
          String.join(", ", folders.stream().map(each -> language(each, root)).toList());
      report.add(
          Problem.warning(
              "languages",
              Place.file(name),
              language(taken, root),
              "this book is in " + folders.size() + " languages, and one is taken:",
              "write ‘language:’ into book.yaml for another: " + others));
    }
    return taken;
  }

  private static String language(String within, String root) {
    return within.substring(root.length(), within.length() - 1).toLowerCase(Locale.ROOT);
  }
}
