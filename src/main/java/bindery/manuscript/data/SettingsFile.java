package bindery.manuscript.data;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.report.Severity;
import bindery.source.Lines;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A tool's own file of settings, in YAML. What is wrong in it is a warning. */
public final class SettingsFile {
  private SettingsFile() {}

  /** What it says; empty, with a warning, if it cannot be read; nothing if there is none. */
  public static Optional<YamlValue.Mapping> read(SourceFolder folder, String name, Report report) {
    if (!folder.has(name)) {
      return Optional.empty();
    }
    Report own = new Report();
    Optional<SourceFile> file = folder.file(name, Place.NOWHERE, own);
    Optional<String> text = file.map(source -> source.text(own));
    Optional<YamlValue.Mapping> map =
        text.flatMap(yaml -> new YamlReader(new Lines(name, yaml), 1, own).read(yaml));
    own.problems().forEach(problem -> report.add(milder(problem)));
    return map.or(() -> Optional.of(YamlValue.Mapping.empty(Place.file(name))));
  }

  private static Problem milder(Problem p) {
    return p.severity() == Severity.ERROR
        ? Problem.warning(p.kind(), p.place(), p.text(), p.what(), p.todo())
        : p;
  }

  /**
   * The files of this name in the folders within, those least deep first.
   *
   * @param deepest how many folders may stand over it
   */
  public static List<String> within(SourceFolder folder, String name, int deepest) {
    return folder.list(name, new Report()).stream()
        .filter(each -> each.endsWith("/" + name))
        .filter(each -> each.chars().filter(c -> c == '/').count() <= deepest)
        .filter(each -> TextNames.mayBeChapter(each.substring(0, each.lastIndexOf('/')) + "/a.md"))
        .sorted(Comparator.comparingLong(each -> each.chars().filter(c -> c == '/').count()))
        .toList();
  }

  /** The file of this name, or of one that differs in capitals alone, as on its author's disk. */
  public static Optional<String> file(SourceFolder folder, String name) {
    return folder.has(name)
        ? Optional.of(name)
        : folder.list("", new Report()).stream().filter(name::equalsIgnoreCase).findFirst();
  }

  /** The folder that a file stands in, as {@code book/}; empty for the folder itself. */
  public static String folderOf(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }
}
