package bindery.manuscript.site;

import bindery.book.Role;
import bindery.manuscript.data.BookKeys;
import bindery.manuscript.data.SettingsFile;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.ListedFiles;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/**
 * Lessons of The Carpentries: {@code config.yaml} says what the lesson is called and in which order
 * the files of its folders stand; where it names none, all of the folder, in natural order (The
 * Carpentries Workbench, "Editing a {sandpaper} lesson", "config.yaml").
 */
public final class CarpentriesFolder implements ToolFolder {
  private static final String CONFIG = "config.yaml";
  private static final String EPISODES = "episodes";

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    if (!folder.has(CONFIG)) {
      return Optional.empty();
    }
    Optional<YamlValue.Mapping> config = SettingsFile.read(folder, CONFIG, new Report());
    return config.filter(map -> map.get("carpentry").isPresent()).map(m -> book(folder, m, report));
  }

  private static ToolBook book(SourceFolder folder, YamlValue.Mapping config, Report report) {
    ListedFiles files = new ListedFiles(folder, "", report);
    for (String opening : List.of("index.md", "learners/setup.md")) {
      if (folder.has(opening)) {
        files.add(opening, Role.CHAPTER, "", 0, Place.file(opening));
      }
    }
    for (String group : List.of(EPISODES, "learners", "instructors", "profiles")) {
      for (YamlValue item : BookKeys.list(config.get(group))) {
        if (item instanceof YamlValue.Scalar name && !name.text().isBlank()) {
          files.add(group + "/" + name.text(), Role.CHAPTER, "", 0, item.place());
        }
      }
      boolean all = !group.equals(EPISODES) || BookKeys.list(config.get(group)).isEmpty();
      if (all) {
        files.glob(group + "/*", 0, Place.file(CONFIG));
      }
    }
    YamlValue.Mapping keys =
        new BookKeys(CONFIG).take(config, "title", "title").take(config, "language", "lang").done();
    return new ToolBook(Tool.PLAIN, CONFIG, keys, files.entries())
        .roots("episodes/", "learners/", "instructors/");
  }
}
