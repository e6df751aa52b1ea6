package bindery.manuscript.project;

import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/** Finds out whose folder it is. */
final class ToolFolders {
  /** Files that only one tool has come before those that several have. */
  private static final List<ToolFolder> TOOLS =
      List.of(
          new QuartoFolder(false),
          new BookdownFolder(false),
          new PandocFolder(),
          new QuartoFolder(true),
          new BookdownFolder(true));

  private ToolFolders() {}

  /**
   * What is known of the folder; the plain folder's order if it is no tool's.
   *
   * @param tool whose folder it is said to be, if anybody said so
   */
  static ToolBook read(SourceFolder folder, Optional<Tool> tool, Report report) {
    for (ToolFolder each : TOOLS) {
      Report own = new Report();
      Optional<ToolBook> book = each.read(folder, own);
      if (book.filter(b -> tool.isEmpty() || tool.get() == b.tool()).isPresent()) {
        own.problems().forEach(report::add);
        return book.get();
      }
    }
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.NOWHERE);
    return new ToolBook(tool.orElse(Tool.PLAIN), "", keys, List.of());
  }
}
