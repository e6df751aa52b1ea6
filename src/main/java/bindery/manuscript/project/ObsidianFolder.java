package bindery.manuscript.project;

import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/** A vault of Obsidian, which keeps its settings in {@code .obsidian} and has no order. */
final class ObsidianFolder implements ToolFolder {
  private static final List<String> SETTINGS =
      List.of("app.json", "appearance.json", "core-plugins.json", "workspace.json");

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    if (SETTINGS.stream().noneMatch(name -> folder.has(".obsidian/" + name))) {
      return Optional.empty();
    }
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.NOWHERE);
    return Optional.of(new ToolBook(Tool.OBSIDIAN, ".obsidian", keys, List.of()));
  }
}
