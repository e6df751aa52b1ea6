package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.LenientYaml;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.PlainFolder;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.manuscript.folder.VaultNotes;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A vault of Obsidian, which keeps its settings in {@code .obsidian} and has no order. A note
 * without a heading of its own is called by its file's name.
 */
final class ObsidianFolder implements ToolFolder {
  private static final List<String> SETTINGS =
      List.of("app.json", "appearance.json", "core-plugins.json", "workspace.json");

  private final boolean unsaid;

  /**
   * @param unsaid whether the settings may be missing; then its notes must link to one another
   */
  ObsidianFolder(boolean unsaid) {
    this.unsaid = unsaid;
  }

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    if (!unsaid && SETTINGS.stream().noneMatch(name -> folder.has(".obsidian/" + name))) {
      return Optional.empty();
    }
    VaultNotes vault = new VaultNotes(folder);
    if (unsaid && !vault.areNotes(folder.list("", new Report()))) {
      return Optional.empty();
    }
    List<String> files = new PlainFolder(folder, "", report).files();
    YamlValue.Mapping keys = YamlValue.Mapping.empty(Place.NOWHERE);
    LenientYaml.put(keys, "title", folder.name(), Place.NOWHERE);
    List<Entry> notes = new ArrayList<>();
    for (String name : vault.written(files)) {
      boolean said = !FrontMatter.keys(folder, name).text("title").isEmpty();
      String title = name.replaceFirst(".*/", "").replaceFirst("\\.\\w+$", "");
      notes.add(note(name, said ? "" : title));
    }
    return Optional.of(
        new ToolBook(Tool.OBSIDIAN, unsaid ? folder.name() : ".obsidian", keys, notes));
  }

  /** Whatever level its headings have, they are below the name of its file. */
  private static Entry note(String name, String title) {
    return new Entry.File(
        name,
        Optional.empty(),
        Role.CHAPTER,
        title,
        "",
        List.of(),
        title.isEmpty(),
        0,
        Place.file(name));
  }
}
